import { matchRanges } from '#shared/kernel/match-ranges.ts';

const BEFORE = 30;
const LONGEST = 140;

/** The part of `text` in which `query` is found first, on one line, with an ellipsis where something is left out. */
export const excerpt = (text: string, query: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const found = matchRanges(line, query)[0]?.start ?? 0;
  const blank = line.lastIndexOf(' ', Math.max(0, found - BEFORE));
  const start = found <= BEFORE || blank < 0 ? 0 : blank + 1;
  const end = Math.min(line.length, start + LONGEST);
  return `${start > 0 ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`;
};
