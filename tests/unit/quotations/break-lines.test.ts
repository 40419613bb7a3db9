import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '#renderer/features/quotations/pdf/break-lines.ts';

/** Every character is one wide, Chinese ones two. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);

describe('breaking lines', () => {
  test('text with blanks is left to the library', () => {
    const text = 'a sentence that is longer than its column';
    expect(breakLines(text, 10, widthOf)).toEqual([text]);
  });

  test('Chinese is broken anywhere but before a full stop or after an opening bracket', () => {
    const lines = breakLines('所有价格均为净价，不包括增值税（十四天内）。', 12, widthOf);
    expect(lines.join('')).toBe('所有价格均为净价，不包括增值税（十四天内）。');
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。）]/u);
      expect(line).not.toMatch(/（$/u);
    }
  });

  test('a word wider than its column is cut', () => {
    expect(breakLines('Donaudampfschiff ahoy', 8, widthOf)).toEqual(['Donaudam', 'pfschiff', 'ahoy']);
  });

  test('nothing is lost and no line is wider than its column', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'bc', ' ', '中', '文', '。', '，', 'é', '-', '/', 'การ'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 30 }), (text, width) => {
        const lines = breakLines(text, width, widthOf);
        const isLeft = lines.length === 1 && lines[0] === text;
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of isLeft ? [] : lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
