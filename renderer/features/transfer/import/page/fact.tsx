import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './fact.module.css';

const ICONS = {
  good: <IconCircleCheck size={18} stroke={1.6} color="var(--kith-good)" aria-hidden />,
  warn: <IconAlertTriangle size={18} stroke={1.6} color="var(--kith-warn)" aria-hidden />,
  plain: <IconInfoCircle size={18} stroke={1.6} aria-hidden />,
};

/** One line of what will happen, with what can be done about it below. */
export const Fact = ({
  kind,
  text,
  children,
}: {
  readonly kind: keyof typeof ICONS;
  readonly text: string;
  readonly children?: ReactNode;
}) => (
  <div className={classes.fact}>
    <span className={classes.icon}>{ICONS[kind]}</span>
    <div className={classes.body}>
      <Text size="sm">{text}</Text>
      {children}
    </div>
  </div>
);
