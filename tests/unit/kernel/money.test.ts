import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount, MAX_AMOUNT_MINOR, parseAmount } from '#shared/kernel/money.ts';

const LOCALES = [
  'en-US', 'en-GB', 'en-IN', 'de-DE', 'de-CH', 'de-AT', 'fr-FR', 'fr-CH', 'it-IT', 'es-ES', 'pt-BR', 'pt-PT', 'nl-NL',
  'da-DK', 'sv-SE', 'nb-NO', 'fi-FI', 'pl-PL', 'cs-CZ', 'tr-TR', 'ru-RU', 'el-GR', 'he-IL', 'ar-EG', 'ar-AE', 'fa-IR',
  'hi-IN', 'mr-IN', 'bn-BD', 'my-MM', 'th-TH', 'ja-JP', 'ko-KR', 'zh-CN',
]; // biome-ignore format: a list to read at a glance
const CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'JPY',
  'KWD',
  'INR',
  'AED',
  'SEK',
  'DKK',
  'PLN',
  'CLF',
  'XOF',
  'ZAR',
];

const amounts = fc.integer({ min: -MAX_AMOUNT_MINOR, max: MAX_AMOUNT_MINOR });

describe('amounts', () => {
  test.each([
    ['1.234,50', 'EUR', 'en-GB', 123450],
    ['1,234.50', 'EUR', 'de-DE', 123450],
    ['1 234,5', 'EUR', 'fr-FR', 123450],
    ['1’234.50', 'CHF', 'de-CH', 123450],
    ['1.234.567', 'EUR', 'de-DE', 123456700],
    ['1,00,000.00', 'INR', 'en-IN', 10000000],
    ['€ 12', 'EUR', 'en-GB', 1200],
    ['12 EUR', 'EUR', 'de-DE', 1200],
    ['12 euros', 'EUR', 'en-GB', 1200],
    ['kr. 12,00', 'DKK', 'da-DK', 1200],
    ['1,234', 'USD', 'en-US', 123400],
    ['1.234', 'EUR', 'de-DE', 123400],
    ['0,500', 'EUR', 'de-DE', 50],
    ['1,234', 'JPY', 'de-DE', 1234],
    ['1.234', 'KWD', 'en-GB', 1234],
    ['.5', 'EUR', 'en-GB', 50],
    ['-€12.50', 'EUR', 'en-GB', -1250],
    ['(12)', 'EUR', 'en-GB', -1200],
    ['−12', 'EUR', 'sv-SE', -1200],
    ['١٬٢٣٤٫٥٠', 'EUR', 'ar-EG', 123450],
  ])('"%s" in %s, typed by a reader of %s, is %i minor units', (text, currency, locale, minor) => {
    expect(parseAmount(text, currency, locale)).toEqual({ ok: true, value: minor });
  });

  test.each([
    ['', 'not-an-amount'],
    ['twelve', 'not-an-amount'],
    ['1-2', 'not-an-amount'],
    ['1.2.3', 'not-an-amount'],
    ['12,345,67', 'not-an-amount'],
    ['(12', 'not-an-amount'],
    ['$12', 'not-an-amount'],
    ['1,234', 'ambiguous-number'],
    ['12,3456', 'too-many-decimals'],
    ['90.000.000.000,01', 'out-of-range'],
  ])('"%s" in euros, typed by a German, is refused: %s', (text, code) => {
    expect(parseAmount(text, 'EUR', 'de-DE')).toMatchObject({ ok: false, error: { code: `fields.${code}` } });
  });

  test('what is printed for any amount is read back as the same amount, in every locale and currency', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(...CURRENCIES),
        fc.constantFrom(...LOCALES),
        fc.constantFrom('symbol', 'code', 'none'),
        (minor, currency, locale, display) => {
          const text = formatAmount(minor, currency, locale, display);
          expect(parseAmount(text, currency, locale)).toEqual({ ok: true, value: minor });
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('every figure of a large amount is printed, none made up by fractions', () => {
    expect(formatAmount(899_999_999_999_999, 'EUR', 'en-US', 'none')).toBe('8,999,999,999,999.99');
    expect(formatAmount(-5, 'EUR', 'en-US', 'none')).toBe('-0.05');
    expect(formatAmount(123450, 'EUR', 'de-DE')).toBe('1.234,50\u00a0€');
  });

  test('no text makes the reader throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...LOCALES),
        (text, locale) => {
          expect(typeof parseAmount(text, 'EUR', locale).ok).toBe('boolean');
        },
      ),
    );
  });

  test('a locale that does not exist is no reason to fail', () => {
    expect(formatAmount(1200, 'EUR', 'not a locale!')).toBe('€12.00');
  });
});
