import { Container, Stack, Text, Title } from '@mantine/core';

type ProgressPageProps = {
  readonly title: string;
  /** How far it is, in words. */
  readonly text: string;
  /** What happens when it is interrupted. */
  readonly safe: string;
  /** How much of how much is done; left out where nobody knows. */
  readonly done?: { readonly value: number; readonly max: number };
};

/** Shown before the application while something has to be done with the data first. */
export const ProgressPage = ({ title, text, safe, done }: ProgressPageProps) => (
  <Container size={520} py={80}>
    <Stack>
      <Title order={1}>{title}</Title>
      <Text className="tabular">{text}</Text>
      <progress aria-label={title} {...done} style={{ width: '100%' }} />
      <Text c="dimmed">{safe}</Text>
    </Stack>
  </Container>
);
