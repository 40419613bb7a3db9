import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchRanges, phoneMatchRanges, type TextRange } from '#shared/kernel/match-ranges.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import { transliterate } from '#shared/kernel/transliterate.ts';

const marked = (text: string, ranges: readonly TextRange[]): string =>
  ranges.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );

test.each([
  ['Ada Lovelace', 'lov', 'Ada [Lov]elace'],
  ['Ada Lovelace', 'lace ada', '[Ada] Love[lace]'],
  ['Zoë Brontë', 'zoe', '[Zoë] Brontë'],
  ['Straße 5', 'strasse', '[Straße] 5'],
  ['O’Brien & Söhne', 'obrien sohne', '[O’Brien] & [Söhne]'],
  ['ana.diaz@example.com', 'diaz@exam', 'ana.[diaz]@[exam]ple.com'],
  ['山田太郎', '太郎', '山田[太郎]'],
  ['Νίκος Παπαδόπουλος', 'papadopoulos', 'Νίκος [Παπαδόπουλος]'],
  ['Νίκος Παπαδόπουλος', 'παπαδ', 'Νίκος [Παπαδ]όπουλος'],
  ['Анна Щукина', 'shchuk', 'Анна [Щук]ина'],
  ['Ada', 'bob', 'Ada'],
  ['Ada', '', 'Ada'],
])('in “%s” the words “%s” are marked as “%s”', (text, query, expected) => {
  expect(marked(text, matchRanges(text, query))).toBe(expected);
});

test.each([
  ['+49 30 123456', '30/123', '+49 [30 123]456'],
  ['+49 30 123456', '0049 30 12', '+[49 30 12]3456'],
  ['030 123456', '+49 30 123456', '[030 123456]'],
  ['030 123456', '0171', '030 123456'],
  ['030 123456', 'ada', '030 123456'],
])('in the number “%s” the spelling “%s” is marked as “%s”', (phone, query, expected) => {
  expect(marked(phone, phoneMatchRanges(phone, query))).toBe(expected);
});

test('marks lie in the text, in order, apart, and hold what was asked for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      (text, query) => {
        const words = foldForSearch(query).split(' ');
        let before = -1;
        for (const { start, end } of matchRanges(text, query)) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const own = foldForSearch(text.slice(start, end)).replaceAll(' ', '');
          expect(
            words.some((word) => own.includes(word) || transliterate(own).includes(transliterate(word))),
          ).toBe(true);
          before = end;
        }
      },
    ),
  );
});
