import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  drawNumber,
  lastNumber,
  newNumbering,
  setNumberPrefix,
  takeNumber,
} from '#shared/domain/definitions/numbering.ts';
import { succeeded, TEST_CONTEXT } from '#tests/support/records/sample-quotation.ts';

const numbering = { prefix: 'Q', year: 2026, next: 1 };

test('numbers count up within a year and start over with the next', () => {
  expect(drawNumber(numbering, 2026)).toEqual({ number: 'Q-2026-0001', next: { ...numbering, next: 2 } });
  expect(drawNumber({ ...numbering, next: 12_345 }, 2026).number).toBe('Q-2026-12345');
  expect(drawNumber({ ...numbering, next: 88 }, 2027).number).toBe('Q-2027-0001');
  expect(drawNumber({ ...numbering, prefix: '' }, 2026).number).toBe('2026-0001');
});

test('no number is given twice, even by a clock that jumps back and forth', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2024, max: 2028 }), { maxLength: 60 }), (years) => {
      const numbers: string[] = [];
      let current = numbering;
      for (const year of years) {
        const { number, next } = drawNumber(current, year);
        numbers.push(number);
        current = next;
      }
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
  );
});

test('the record says which number was drawn last', () => {
  const fresh = newNumbering('A', 2026, TEST_CONTEXT);
  expect(fresh.numbering && lastNumber(fresh.numbering)).toBe('');
  const taken = succeeded(takeNumber(fresh, { year: 2026 }, TEST_CONTEXT));
  expect(taken.numbering && lastNumber(taken.numbering)).toBe('A-2026-0001');
});

test.each([
  ['ANG-', true],
  ['Offer/EU.1', true],
  ['見積', true],
  ['', true],
  ['two words', false],
  ['<b>', false],
  ['x'.repeat(21), false],
])('the prefix "%s" is taken: %s', (prefix, isTaken) => {
  const outcome = setNumberPrefix(newNumbering('Q', 2026, TEST_CONTEXT), { prefix }, TEST_CONTEXT);
  expect(outcome.ok).toBe(isTaken);
});
