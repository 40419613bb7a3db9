import { decimalText, parseDecimal } from './decimal.ts';
import { usableLocale } from './locale.ts';
import { fail, type Result } from './result.ts';

const FULL_PERCENT_BP = 10_000;

const formats = new Map<string, Intl.NumberFormat>();

/** Basis points as a percentage of `locale`: (1250, "de-DE") is "12,5 %". */
export const formatPercent = (basisPoints: number, locale: string): string => {
  const format =
    formats.get(locale) ??
    new Intl.NumberFormat(usableLocale(locale), { style: 'percent', maximumFractionDigits: 2 });
  formats.set(locale, format);
  return format.format(decimalText(basisPoints, 4));
};

/**
 * The percentage a person typed ("12,5", "12.5 %") in basis points, 0 to 10,000. Fails with
 * `fields.not-a-percentage`, `fields.percentage-out-of-range`, `fields.ambiguous-number` or
 * `fields.too-many-decimals`.
 */
export const parsePercent = (text: string, locale: string): Result<number> => {
  const bare = text.replace(/[%٪﹪％]/u, '');
  const parsed = parseDecimal(bare, 2, locale, { minimum: 0, maximum: FULL_PERCENT_BP });
  if (parsed.ok) return parsed;
  if (parsed.error.code === 'fields.not-a-number') return fail('fields.not-a-percentage');
  return parsed.error.code === 'fields.out-of-range' ? fail('fields.percentage-out-of-range') : parsed;
};
