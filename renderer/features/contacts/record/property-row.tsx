import type { ReactNode } from 'react';
import classes from './record.module.css';

/** One property: what it is called, and its value beside it. */
export const PropertyRow = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) => (
  <div className={classes.row}>
    <span className={classes.label} aria-hidden>
      {label}
    </span>
    <div className={classes.value}>{children}</div>
  </div>
);
