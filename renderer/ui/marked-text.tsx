import { Mark } from '@mantine/core';
import type { ReactNode } from 'react';
import { matchRanges, phoneMatchRanges } from '#shared/kernel/match-ranges.ts';
import classes from './marked-text.module.css';

type MarkedTextProps = {
  readonly text: string;
  /** What was searched for. */
  readonly query: string;
  /** Phone numbers are compared by their digits. */
  readonly isPhone?: boolean;
};

/** `text` with what answers `query` marked, whatever the accents or the spelling of the number. */
export const MarkedText = ({ text, query, isPhone = false }: MarkedTextProps) => {
  const ranges = isPhone ? phoneMatchRanges(text, query) : matchRanges(text, query);
  if (ranges.length === 0) return text;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(
      <Mark key={start} className={classes.mark}>
        {text.slice(start, end)}
      </Mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
};
