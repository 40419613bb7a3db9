import { describe, expect, test } from 'vitest';
import { suggestedTaxRates } from '#shared/domain/definitions/tax-rates-by-country.ts';
import { COUNTRY_CODES } from '#shared/kernel/country.ts';
import { CURRENCY_CODES, currencyOfCountry } from '#shared/kernel/country-currency.ts';
import { countryOfLocale, FORMAT_LOCALES, suggestedLocale } from '#shared/kernel/format-locales.ts';
import { isLocale } from '#shared/kernel/locale.ts';
import { isCurrencyCode } from '#shared/kernel/money.ts';

const EUROPEAN_UNION =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

describe('taxes suggested for a country', () => {
  test('start with the standard rate, which is the highest', () => {
    expect(suggestedTaxRates('DE')).toEqual([
      { name: 'USt.', rateBp: 1900 },
      { name: 'USt.', rateBp: 700 },
    ]);
    for (const country of COUNTRY_CODES) {
      const rates = suggestedTaxRates(country).map(({ rateBp }) => rateBp);
      expect(rates).toEqual([...new Set(rates)].sort((a, b) => b - a));
      expect(rates.every((rate) => Number.isInteger(rate) && rate > 0 && rate < 3000)).toBe(true);
    }
  });

  test('are known for every country of the European Union', () => {
    expect(EUROPEAN_UNION.filter((country) => suggestedTaxRates(country).length === 0)).toEqual([]);
  });

  test('are none in the United States and where none are known', () => {
    expect(suggestedTaxRates('US')).toEqual([]);
    expect(suggestedTaxRates('')).toEqual([]);
    expect(suggestedTaxRates('constructor')).toEqual([]);
  });
});

describe('the currency of a country', () => {
  test('is known for every country but Antarctica', () => {
    expect(COUNTRY_CODES.filter((country) => !isCurrencyCode(currencyOfCountry(country)))).toEqual(['AQ']);
  });

  test('is one of the currencies offered, each offered once', () => {
    expect(currencyOfCountry('CH')).toBe('CHF');
    expect(currencyOfCountry('HR')).toBe('EUR');
    expect(new Set(CURRENCY_CODES).size).toBe(CURRENCY_CODES.length);
  });
});

describe('the formats suggested', () => {
  test('are those of the country in a language the person reads', () => {
    expect(suggestedLocale(['fr', 'de'], 'CH')).toBe('fr-CH');
    expect(suggestedLocale(['en-US', 'en'], 'IN')).toBe('en-IN');
    expect(suggestedLocale(['de-DE'], 'AT')).toBe('de-AT');
  });

  test("are the country's own when none of the person's languages is spoken there", () => {
    expect(suggestedLocale(['en-US'], 'DE')).toBe('de-DE');
    expect(suggestedLocale(['en'], 'JP')).toBe('ja-JP');
  });

  test("are the browser's where the country has none, and British English where nothing fits", () => {
    expect(suggestedLocale(['pt-BR'], 'AQ')).toBe('pt-BR');
    expect(suggestedLocale([], '')).toBe('en-GB');
  });

  test('exist on this device, each with its country', () => {
    expect(FORMAT_LOCALES.filter((tag) => !isLocale(tag))).toEqual([]);
    expect(FORMAT_LOCALES.filter((tag) => !COUNTRY_CODES.includes(countryOfLocale(tag)))).toEqual([]);
  });
});
