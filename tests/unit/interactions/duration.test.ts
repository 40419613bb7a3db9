import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDuration, parseDuration } from '#shared/domain/interactions/duration.ts';

test.each([
  ['', 0],
  ['45', 45],
  ['45 min', 45],
  ['1:30', 90],
  ['1h30', 90],
  ['1 h 30 min', 90],
  ['1,5 h', 90],
  ['1.5 hours', 90],
  ['2 Std.', 120],
  ['1 Std. 15 Min.', 75],
  ['2 nights', 2880],
  ['3 Nächte', 4320],
  ['1 Woche', 10_080],
])('“%s” is %i minutes', (typed, minutes) => {
  expect(parseDuration(typed)).toEqual({ ok: true, value: minutes });
});

test.each(['soon', '5 bananas', '1:75', '-5', '3 h or so', 'h'])('“%s” is refused', (typed) => {
  expect(parseDuration(typed)).toMatchObject({ ok: false, error: { code: 'interactions.not-a-duration' } });
});

test('what is shown can be typed again, in every language of the screen', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.constantFrom('en-GB', 'en-US', 'de-DE', 'de-CH'),
      (minutes, locale) => {
        expect(parseDuration(formatDuration(minutes, locale))).toEqual({ ok: true, value: minutes });
      },
    ),
  );
});
