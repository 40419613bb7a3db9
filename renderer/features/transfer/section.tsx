import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './section.module.css';

type SectionProps = {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
};

/** One part of the page under its heading. */
export const Section = ({ title, text, children }: SectionProps) => (
  <section className={classes.section}>
    <Title order={2} size="h4">
      {title}
    </Title>
    {text && (
      <Text size="sm" c="dimmed" mt={2} maw={640}>
        {text}
      </Text>
    )}
    <Stack gap="sm" mt="sm">
      {children}
    </Stack>
  </section>
);
