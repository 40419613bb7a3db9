import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { companyProfile, editCompany, newCompany, taxRateOf } from '#shared/domain/definitions/company.ts';
import { type CompanyProfile, definitionSchema } from '#shared/domain/definitions/definition.ts';
import { sampleCompany, succeeded, TEST_CONTEXT } from '#tests/support/records/sample-quotation.ts';

const company = succeeded(newCompany(sampleCompany, TEST_CONTEXT));

describe('the company profile', () => {
  test('fits its schema and keeps what is not changed', () => {
    expect(Value.Check(definitionSchema.body, company)).toBe(true);
    const edited = succeeded(editCompany(company, { city: 'Bremen' }, TEST_CONTEXT));
    expect(edited.company).toEqual({ ...sampleCompany, city: 'Bremen' });
  });

  test('has defaults before anything is said', () => {
    expect(companyProfile(null)).toMatchObject({ currency: 'EUR', quotationValidDays: 30, taxRates: [] });
  });

  test.each<[Partial<CompanyProfile>, string, string]>([
    [{ currency: 'euro' }, 'settings.not-a-currency', 'currency'],
    [{ formatLocale: 'deutsch!' }, 'settings.not-a-locale', 'formatLocale'],
    [{ countryCode: 'Germany' }, 'settings.not-a-country', 'countryCode'],
    [{ email: 'nobody' }, 'settings.not-an-email', 'email'],
    [
      { taxRates: [{ id: 'x', name: ' ', rateBp: 100 }] },
      'settings.tax-rate-without-name',
      'taxRates.0.name',
    ],
    [
      {
        taxRates: [
          { id: 'x', name: 'A', rateBp: 100 },
          { id: 'x', name: 'B', rateBp: 200 },
        ],
      },
      'settings.tax-rate-twice',
      'taxRates.1.id',
    ],
    [{ taxRates: [{ id: 'x', name: 'A', rateBp: 10_001 }] }, 'fields.out-of-range', 'taxRates.0.rateBp'],
    [{ quotationValidDays: -1 }, 'fields.out-of-range', 'quotationValidDays'],
    [{ name: 'x'.repeat(301) }, 'fields.too-long', 'name'],
  ])('%j is refused: %s', (changes, code, field) => {
    expect(editCompany(company, changes, TEST_CONTEXT)).toMatchObject({ ok: false, error: { code, field } });
  });

  test('a product without a known tax rate takes the first one', () => {
    expect(taxRateOf(sampleCompany.taxRates, 'reduced')?.rateBp).toBe(700);
    expect(taxRateOf(sampleCompany.taxRates, '')?.rateBp).toBe(1900);
    expect(taxRateOf([], 'reduced')).toBeUndefined();
  });
});
