import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPercent, parsePercent } from '#shared/kernel/percent.ts';
import { formatQuantity, MAX_QUANTITY_MILLI, parseQuantity } from '#shared/kernel/quantity.ts';

const locales = fc.constantFrom(
  'en-GB',
  'de-DE',
  'fr-FR',
  'de-CH',
  'ar-EG',
  'fa-IR',
  'hi-IN',
  'tr-TR',
  'sv-SE',
);

describe('percentages', () => {
  test.each([
    ['12,5', 1250],
    ['12.5 %', 1250],
    ['%12', 1200],
    ['0', 0],
    ['100', 10_000],
    ['0,01', 1],
  ])('"%s" is %i basis points', (text, basisPoints) => {
    expect(parsePercent(text, 'de-DE')).toEqual({ ok: true, value: basisPoints });
  });

  test.each([
    ['', 'not-a-percentage'],
    ['half', 'not-a-percentage'],
    ['100,01', 'percentage-out-of-range'],
    ['-1', 'percentage-out-of-range'],
    ['1,0001', 'too-many-decimals'],
  ])('"%s" is refused: %s', (text, code) => {
    expect(parsePercent(text, 'de-DE')).toMatchObject({ ok: false, error: { code: `fields.${code}` } });
  });

  test('what is printed is read back as the same percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), locales, (basisPoints, locale) => {
        expect(parsePercent(formatPercent(basisPoints, locale), locale)).toEqual({
          ok: true,
          value: basisPoints,
        });
      }),
    );
  });
});

describe('quantities', () => {
  test.each([
    ['2,5', 2500],
    ['3', 3000],
    ['0.001', 1],
    ['1.000.000', MAX_QUANTITY_MILLI],
  ])('"%s" is %i thousandths', (text, milli) => {
    expect(parseQuantity(text, 'de-DE')).toEqual({ ok: true, value: milli });
  });

  test.each([
    ['a dozen', 'not-a-quantity'],
    ['-1', 'out-of-range'],
    ['1.000.001', 'out-of-range'],
    ['0,0001', 'too-many-decimals'],
  ])('"%s" is refused: %s', (text, code) => {
    expect(parseQuantity(text, 'de-DE')).toMatchObject({ ok: false, error: { code: `fields.${code}` } });
  });

  test('what is printed is read back as the same quantity', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_QUANTITY_MILLI }), locales, (milli, locale) => {
        expect(parseQuantity(formatQuantity(milli, locale), locale)).toEqual({ ok: true, value: milli });
      }),
    );
  });
});
