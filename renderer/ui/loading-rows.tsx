import { Skeleton } from '@mantine/core';
import classes from './loading-rows.module.css';

/** Rows that are still being read; shown only when that takes longer than a blink. */
export const LoadingRows = ({ count = 8 }: { readonly count?: number }) => (
  <div className={classes.rows} aria-hidden>
    {Array.from({ length: count }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
      <Skeleton key={index} height={14} width={`${90 - ((index * 17) % 40)}%`} />
    ))}
  </div>
);
