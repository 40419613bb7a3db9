import { decimalText, parseDecimal } from './decimal.ts';
import { usableLocale } from './locale.ts';
import { fail, type Result } from './result.ts';

/** Largest amount in minor units, either sign: 1,000 such amounts still add up exactly in a double. */
export const MAX_AMOUNT_MINOR = 9_000_000_000_000;

// ISO 4217, not Intl: what is stored must mean the same on every device, whatever data its engine came with.
const NO_MINOR = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ');
const THREE_DIGITS = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...NO_MINOR.map((code) => [code, 0] as const),
  ...THREE_DIGITS.map((code) => [code, 3] as const),
  ['CLF', 4],
  ['UYW', 4],
]);

const formats = new Map<string, Intl.NumberFormat>();
const signs = new Map<string, readonly string[]>();

/** How a currency is shown beside an amount: "€", "EUR", or not at all. */
export type CurrencyDisplay = 'symbol' | 'code' | 'none';

/** Digits of the minor unit of `currency` (ISO 4217): EUR 2, JPY 0, KWD 3; 2 for a code that is not known. */
export const minorDigits = (currency: string): number => DIGITS.get(currency) ?? 2;

/** Whether `code` looks like an ISO 4217 code that amounts can be kept in. */
export const isCurrencyCode = (code: string): boolean => /^[A-Z]{3}$/.test(code);

const amountFormat = (currency: string, locale: string, display: CurrencyDisplay): Intl.NumberFormat => {
  const key = `${locale}|${currency}|${display}`;
  const known = formats.get(key);
  if (known) return known;
  const digits = minorDigits(currency);
  const made = new Intl.NumberFormat(usableLocale(locale), {
    ...(display === 'none' ? {} : { style: 'currency', currency, currencyDisplay: display }),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, made);
  return made;
};

/** `amountMinor` of `currency` as written in `locale`, exactly: (123450, "EUR", "de-DE") is "1.234,50 €". */
export const formatAmount = (
  amountMinor: number,
  currency: string,
  locale: string,
  display: CurrencyDisplay = 'symbol',
): string => amountFormat(currency, locale, display).format(decimalText(amountMinor, minorDigits(currency)));

/** What may stand beside an amount of `currency`: its code, signs and names, in lower case, longest first. */
const currencySigns = (currency: string, locale: string): readonly string[] => {
  const key = `${locale}|${currency}`;
  const known = signs.get(key);
  if (known) return known;
  const made = new Set([currency.toLowerCase()]);
  for (const tag of [usableLocale(locale), 'en']) {
    for (const currencyDisplay of ['symbol', 'narrowSymbol', 'name'] as const) {
      const format = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay });
      for (const amount of [1, 2, 5]) {
        const sign = format.formatToParts(amount).find(({ type }) => type === 'currency')?.value;
        if (sign) made.add(sign.toLowerCase());
      }
    }
  }
  const sorted = [...made].sort((a, b) => b.length - a.length);
  signs.set(key, sorted);
  return sorted;
};

/**
 * The amount a person typed, in minor units of `currency`: "1.234,50", "1,234.50", "1 234,5", "€ 12", "12 EUR".
 * Fails with `fields.not-an-amount` (values.currency; another currency's sign too), `fields.ambiguous-number`,
 * `fields.too-many-decimals` (values.count) or `fields.out-of-range` beyond `MAX_AMOUNT_MINOR`.
 */
export const parseAmount = (text: string, currency: string, locale: string): Result<number> => {
  const lower = text.toLowerCase();
  const sign = currencySigns(currency, locale).find((word) => lower.includes(word));
  const bare = sign === undefined ? lower : lower.replace(sign, ' ').trim();
  const range = { minimum: -MAX_AMOUNT_MINOR, maximum: MAX_AMOUNT_MINOR };
  const parsed = parseDecimal(bare.replace(/^([-−(])\s+/, '$1'), minorDigits(currency), locale, range);
  if (!parsed.ok && parsed.error.code === 'fields.not-a-number') {
    return fail('fields.not-an-amount', undefined, { currency });
  }
  return parsed;
};
