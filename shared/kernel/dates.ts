import { usableLocale } from './locale.ts';

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const formats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

/** How long a date is written: 04/05/2026, 4 May 2026, 4 May 2026 in full words. */
export type DateStyle = 'short' | 'medium' | 'long';

const utc = (day: string): number => Date.parse(`${day}T00:00:00.000Z`);

const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${locale}|${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(usableLocale(locale), { calendar: 'gregory', ...options });
  formats.set(key, made);
  return made;
};

/** Whether `text` is a day of the calendar as `YYYY-MM-DD` (2026-02-30 is not). */
export const isDay = (text: string): boolean => {
  const time = DAY.test(text) ? utc(text) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
};

/** The day `days` after `day` (before it when negative), both `YYYY-MM-DD`. Throws on what is no day: a bug. */
export const addDays = (day: string, days: number): string => {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return new Date(utc(day) + days * DAY_MS).toISOString().slice(0, 10);
};

/** Days from `from` to `to`, negative when `to` is earlier; both `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY_MS);

/** The calendar day (`YYYY-MM-DD`) that ISO `instant` falls on in IANA `timeZone` ("Europe/Berlin"). */
export const dayOfInstant = (instant: string, timeZone: string): string => {
  const format = dateFormat('en-US', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = new Map(format.formatToParts(Date.parse(instant)).map(({ type, value }) => [type, value]));
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
};

/** `YYYY-MM-DD` as written in `locale` ("4. Mai 2026"); '' stays ''. Always the Gregorian calendar. */
export const formatDay = (day: string, locale: string, style: DateStyle = 'medium'): string =>
  isDay(day) ? dateFormat(locale, { dateStyle: style, timeZone: 'UTC' }).format(utc(day)) : '';

/** ISO `instant` as date and time in `locale` and `timeZone`; '' stays ''. */
export const formatInstant = (
  instant: string,
  locale: string,
  timeZone: string,
  style: DateStyle = 'medium',
): string => {
  const time = Date.parse(instant);
  const options = { dateStyle: style, timeStyle: 'short', timeZone } as const;
  return Number.isFinite(time) ? dateFormat(locale, options).format(time) : '';
};

/** The time of day of ISO `instant` in `locale` and `timeZone` ("09:30"). */
export const formatTime = (instant: string, locale: string, timeZone: string): string => {
  const time = Date.parse(instant);
  return Number.isFinite(time) ? dateFormat(locale, { timeStyle: 'short', timeZone }).format(time) : '';
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * DAY_MS],
  ['month', 30 * DAY_MS],
  ['week', 7 * DAY_MS],
  ['day', DAY_MS],
  ['hour', DAY_MS / 24],
  ['minute', 60_000],
];

/** How far ISO `instant` is from `now` in words of `locale` ("3 days ago", "in 2 hours", "now"). */
export const formatRelative = (instant: string, now: string, locale: string): string => {
  const distance = Date.parse(instant) - Date.parse(now);
  if (!Number.isFinite(distance)) return '';
  const format =
    relativeFormats.get(locale) ?? new Intl.RelativeTimeFormat(usableLocale(locale), { numeric: 'auto' });
  relativeFormats.set(locale, format);
  const [unit, size] = UNITS.find(([, length]) => Math.abs(distance) >= length) ?? ['second', 1000];
  return unit === 'second' ? format.format(0, 'second') : format.format(Math.trunc(distance / size), unit);
};
