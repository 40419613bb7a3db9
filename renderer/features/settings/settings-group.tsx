import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './settings-group.module.css';

type SettingsGroupProps = {
  readonly title: string;
  /** What the settings below are for. */
  readonly text?: ReactNode;
  readonly children: ReactNode;
};

/** Settings that belong together, under their heading. */
export const SettingsGroup = ({ title, text, children }: SettingsGroupProps) => (
  <section className={classes.group}>
    <Title order={2} size="h4">
      {title}
    </Title>
    {text && (
      <Text size="sm" c="dimmed" mt={2}>
        {text}
      </Text>
    )}
    <Stack gap="sm" mt="sm">
      {children}
    </Stack>
  </section>
);
