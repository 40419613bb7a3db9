import { Skeleton } from '@mantine/core';
import { useEffect, useState } from 'react';
import classes from './list-placeholder.module.css';

const QUIET_MS = 150;
const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Grey rows while quotations are being read; nothing at first, because they are mostly there at once. */
export const ListPlaceholder = () => {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <div className={classes.rows} aria-hidden>
      {ROWS.map((row) => (
        <Skeleton key={row} height={20} />
      ))}
    </div>
  );
};
