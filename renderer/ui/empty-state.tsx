import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { ReactNode } from 'react';

type EmptyStateProps = {
  readonly icon?: ReactNode;
  readonly title: string;
  /** What will be here. */
  readonly text: string;
  /** The one action that fills it. */
  readonly action?: ReactNode;
};

/** What a page shows when it has nothing to show yet. */
export const EmptyState = ({ icon, title, text, action }: EmptyStateProps) => (
  <Stack align="center" gap="xs" py={64} px="md" ta="center" maw={460} mx="auto">
    {icon && (
      <ThemeIcon variant="default" size={48} radius="xl" aria-hidden>
        {icon}
      </ThemeIcon>
    )}
    <Title order={2} size="h4">
      {title}
    </Title>
    <Text c="dimmed" size="sm">
      {text}
    </Text>
    {action}
  </Stack>
);
