import { Box, Group, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './page.module.css';

type PageProps = {
  readonly title: string;
  /** What stands beside the title: a count, a state. */
  readonly beside?: ReactNode;
  /** The one primary action, and quiet ones before it. */
  readonly actions?: ReactNode;
  /** Lists fill the window and scroll inside; documents scroll as a whole. */
  readonly fills?: boolean;
  readonly children: ReactNode;
};

/** One page: its title and its primary action always at the same place, its content below. */
export const Page = ({ title, beside, actions, fills = false, children }: PageProps) => {
  useEffect(() => {
    document.title = `${title} · Kith`;
  }, [title]);
  return (
    <Box className={fills ? classes.fills : classes.flows}>
      <Group className={classes.header} justify="space-between" gap="sm">
        <Group gap="sm" className={classes.heading}>
          <Title order={1} className={classes.title}>
            {title}
          </Title>
          {beside}
        </Group>
        <Group gap="xs" className="no-print">
          {actions}
        </Group>
      </Group>
      <Box className={classes.content}>{children}</Box>
    </Box>
  );
};
