import { isDay } from '#shared/kernel/dates.ts';

/** How a table writes dates with slashes: 4/5/2026 is 4 May ('dmy') or 5 April ('mdy'). */
export type DayOrder = 'dmy' | 'mdy';

const ISO = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$/;
const NUMERIC = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:[T ,].*)?$/;
/** What exports write for "no date". */
const NONE = /^0{1,4}([./-])0{1,2}\1(?:0{2}|0{4})$/;

const day = (year: string, month: string, date: string): string => {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(text) ? text : '';
};

/** Two digits mean the last such year that has begun: with `today` in 2026, 26 is 2026 and 27 is 1927. */
const fullYear = (year: string, today: string): string => {
  if (year.length === 4) return year;
  const century = Number(today.slice(0, 2));
  return `${Number(year) > Number(today.slice(2, 4)) ? century - 1 : century}${year}`;
};

/**
 * A past date as tables write it (2026-05-04, 04.05.2026, 4/5/26) as YYYY-MM-DD; '' for none, undefined for what is
 * no date. `order` decides for slashes and hyphens; with full stops the day comes first.
 */
export const parseDay = (typed: string, order: DayOrder, today: string): string | undefined => {
  const text = typed.trim();
  if (text === '' || NONE.test(text)) return '';
  const [, isoYear, isoMonth = '', isoDate = ''] = ISO.exec(text) ?? [];
  if (isoYear) return day(isoYear, isoMonth, isoDate) || undefined;
  const [, first = '', separator, second = '', year] = NUMERIC.exec(text) ?? [];
  if (!year) return undefined;
  const isDayFirst = separator === '.' || order === 'dmy';
  const [date, month] = isDayFirst ? [first, second] : [second, first];
  return day(fullYear(year, today), month, date) || undefined;
};

/** How the dates among `cells` are written, as far as they tell (13/05 can only be a day first); else `fallback`. */
export const guessDayOrder = (cells: Iterable<string>, fallback: DayOrder): DayOrder => {
  for (const cell of cells) {
    const [, first, separator, second] = NUMERIC.exec(cell.trim()) ?? [];
    if (!first || separator === '.') continue;
    if (Number(first) > 12) return 'dmy';
    if (Number(second) > 12) return 'mdy';
  }
  return fallback;
};
