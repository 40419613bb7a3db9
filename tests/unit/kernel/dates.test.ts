import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayOfInstant,
  daysBetween,
  formatDay,
  formatInstant,
  formatRelative,
  isDay,
} from '#shared/kernel/dates.ts';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  test('days are added across months, leap years and both ways', () => {
    expect(addDays('2026-02-27', 3)).toBe('2026-03-02');
    expect(addDays('2028-02-27', 3)).toBe('2028-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  test('the distance to the day that many days later is that many days', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, distance) => {
        expect(daysBetween(day, addDays(day, distance))).toBe(distance);
      }),
    );
  });

  test.each(['2026-02-30', '2026-13-01', '2026-1-1', '', 'tomorrow'])('"%s" is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('an instant falls on the day of the place one is in', () => {
    expect(dayOfInstant('2026-05-04T23:30:00.000Z', 'Europe/Berlin')).toBe('2026-05-05');
    expect(dayOfInstant('2026-05-04T23:30:00.000Z', 'America/New_York')).toBe('2026-05-04');
  });

  test('days are written in the locale, by the same calendar everywhere', () => {
    expect(formatDay('2026-05-04', 'de-DE', 'long')).toBe('4. Mai 2026');
    expect(formatDay('2026-05-04', 'th-TH', 'long')).toContain('2026');
    expect(formatDay('', 'de-DE')).toBe('');
  });

  test('instants are written in the place one is in', () => {
    expect(formatInstant('2026-05-04T21:30:00.000Z', 'de-DE', 'Europe/Berlin', 'short')).toBe(
      '04.05.26, 23:30',
    );
  });

  test.each([
    ['2026-05-01T12:00:00.000Z', '3 days ago'],
    ['2026-05-03T12:00:00.000Z', 'yesterday'],
    ['2026-05-04T14:00:00.000Z', 'in 2 hours'],
    ['2026-05-04T11:59:40.000Z', 'now'],
    ['2024-05-01T12:00:00.000Z', '2 years ago'],
  ])('%s is told as "%s"', (instant, words) => {
    expect(formatRelative(instant, '2026-05-04T12:00:00.000Z', 'en-GB')).toBe(words);
  });
});
