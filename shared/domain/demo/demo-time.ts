import { addDays } from '#shared/kernel/dates.ts';
import type { Random } from './random.ts';

const DAY_MS = 86_400_000;

const pad = (value: number): string => String(value).padStart(2, '0');

/** An instant on `day` (YYYY-MM-DD) between `fromHour` and `toHour` UTC, on a whole five minutes. */
export const atHour = (random: Random, day: string, fromHour: number, toHour: number): string =>
  `${day}T${pad(random.int(fromHour, toHour - 1))}:${pad(random.int(0, 11) * 5)}:00.000Z`;

/** `day`, or the Friday before it when it is on a weekend. */
export const workday = (day: string): string => {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  return weekday === 0 ? addDays(day, -2) : weekday === 6 ? addDays(day, -1) : day;
};

const minuteOf = (time: number, notBefore: number): string =>
  new Date(Math.max(time - (time % 60_000), notBefore)).toISOString();

/** The earlier of two instants or of two days. */
export const earlier = (a: string, b: string): string => [a, b].sort()[0] ?? a;

/** The later of two instants or of two days. */
export const later = (a: string, b: string): string => [a, b].sort()[1] ?? a;

/** The instant `hours` after `instant`. */
export const hoursAfter = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * (DAY_MS / 24)).toISOString();

/** An instant between two others, on whole minutes, a little more often near the later one. */
export const between = (random: Random, from: string, to: string): string => {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return end <= start ? to : minuteOf(end - random.next() ** 1.15 * (end - start), start);
};
