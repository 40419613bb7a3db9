import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipText, foldForSearch, foldForSort } from '#shared/kernel/text.ts';
import { textDirection } from '#shared/kernel/text-direction.ts';

describe('folded text', () => {
  test.each([
    ['  Ångström  GROẞ ', 'angstrom gross'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΥΣΣΕΎΣ', 'οδυσσευσ'],
    ['Ёлка', 'елка'],
    ['हिन्दी', 'हिन्दी'],
    ['がぎ', 'がぎ'],
    ['한국', '한국'],
  ])('"%s" sorts as "%s"', (text, folded) => {
    expect(foldForSort(text)).toBe(folded);
  });

  test('search goes by words, not by punctuation', () => {
    expect(foldForSearch('O’Brien & Söhne, GmbH')).toBe('obrien sohne gmbh');
    expect(foldForSearch('ines@etoile.example')).toBe('ines etoile example');
    expect(foldForSearch('C++')).toBe('c');
    expect(foldForSearch('***')).toBe('***');
  });

  test('folding folded text changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const folded = foldForSort(text);
        expect(foldForSort(folded)).toBe(folded);
        expect(folded.length).toBeLessThanOrEqual(300);
      }),
    );
  });

  test('clipping never cuts a character in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.integer({ min: 1, max: 20 }),
        (text, length) => {
          const clipped = clipText(text, length);
          expect(clipped.length).toBeLessThanOrEqual(length);
          expect(clipped).not.toMatch(/\p{Cs}/u);
        },
      ),
    );
  });
});

describe('direction', () => {
  test.each([
    ['خدمة Nordlicht', 'rtl'],
    ['Nordlicht خدمة', 'ltr'],
    ['(3) שלום', 'rtl'],
    ['+49 40 555', 'ltr'],
    ['', 'ltr'],
  ])('"%s" runs %s', (text, direction) => {
    expect(textDirection(text)).toBe(direction);
  });
});
