import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { foldForSort } from '#shared/kernel/text.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Words for units as people of our languages write them, folded, by their minutes. */
const UNITS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['', "'", 'm', 'min', 'mins', 'minute', 'minutes', 'minuten']],
  [HOUR, ['h', 'hr', 'hrs', 'hour', 'hours', 'std', 'stunde', 'stunden']],
  [DAY, ['d', 'day', 'days', 't', 'tg', 'tag', 'tage', 'n', 'night', 'nights', 'nacht', 'nachte']],
  [7 * DAY, ['w', 'wk', 'wks', 'week', 'weeks', 'wo', 'woche', 'wochen']],
];
const MINUTES_OF = new Map(
  UNITS.flatMap(([minutes, words]) => words.map((word) => [word, minutes] as const)),
);
const CLOCK = /^(\d{1,4}):([0-5]\d)$/;
const PART = /(\d+(?:[.,]\d+)?)\s*([^\d\s.,]*)\.?\s*/gy;

/**
 * A duration as typed, in minutes: "45", "1:30", "1h 30", "1,5 h", "2 nights"; '' is 0. Fails with
 * `interactions.not-a-duration`.
 */
export const parseDuration = (typed: string): Result<number> => {
  const text = foldForSort(typed);
  const clock = CLOCK.exec(text);
  if (clock) return ok(Number(clock[1]) * HOUR + Number(clock[2]));
  let minutes = 0;
  let read = 0;
  for (const [part, number = '', unit = ''] of text.matchAll(PART)) {
    const size = MINUTES_OF.get(unit);
    if (size === undefined) break;
    minutes += Number(number.replace(',', '.')) * size;
    read += part.length;
  }
  return read === text.length
    ? ok(Math.round(minutes))
    : fail('interactions.not-a-duration', 'durationMinutes');
};

/** `minutes` in words of `locale`: "45 min", "1 hr 30 min", "2 days"; '' for 0. */
export const formatDuration = (minutes: number, locale: string): string => {
  const parts = [
    ['day', Math.floor(minutes / DAY)],
    ['hour', Math.floor((minutes % DAY) / HOUR)],
    ['minute', minutes % HOUR],
  ] as const;
  return parts
    .filter(([, count]) => count > 0)
    .map(([unit, count]) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', useGrouping: false }).format(
        count,
      ),
    )
    .join(' ');
};
