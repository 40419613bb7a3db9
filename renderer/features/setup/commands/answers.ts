import type { SuggestedTaxRate } from '#shared/domain/definitions/tax-rates-by-country.ts';
import { suggestedTaxRates } from '#shared/domain/definitions/tax-rates-by-country.ts';
import { currencyOfCountry } from '#shared/kernel/country-currency.ts';
import { countryOfLocale, suggestedLocale } from '#shared/kernel/format-locales.ts';

/** Ways to begin. */
export const WAYS = ['empty', 'demo', 'import'] as const;
export type Way = (typeof WAYS)[number];

/** What the first run asks. */
export type Answers = {
  readonly memberName: string;
  readonly companyName: string;
  readonly countryCode: string;
  readonly currency: string;
  readonly formatLocale: string;
  readonly taxRates: readonly SuggestedTaxRate[];
};

/** Everything that follows from the country, for someone who reads `languages`. */
export const answersOfCountry = (
  countryCode: string,
  languages: readonly string[],
): Pick<Answers, 'countryCode' | 'currency' | 'formatLocale' | 'taxRates'> => ({
  countryCode,
  currency: currencyOfCountry(countryCode) || 'EUR',
  formatLocale: suggestedLocale(languages, countryCode),
  taxRates: suggestedTaxRates(countryCode),
});

/** The answers to begin with, guessed from the browser's languages (most wanted first). */
export const firstAnswers = (languages: readonly string[]): Answers => {
  const likely = languages[0] ? (new Intl.Locale(languages[0]).maximize().region ?? '') : '';
  const country = languages.map(countryOfLocale).find(Boolean) ?? likely;
  return { memberName: '', companyName: '', ...answersOfCountry(country, languages) };
};
