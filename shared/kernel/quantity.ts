import { decimalText, parseDecimal } from './decimal.ts';
import { usableLocale } from './locale.ts';
import { fail, type Result } from './result.ts';

/** One whole unit in thousandths. */
export const ONE_UNIT_MILLI = 1000;
/** Largest quantity of a line in thousandths: a million units. */
export const MAX_QUANTITY_MILLI = 1_000_000_000;

const formats = new Map<string, Intl.NumberFormat>();

/** Thousandths of a unit as a number of `locale`: (2500, "de-DE") is "2,5". */
export const formatQuantity = (quantityMilli: number, locale: string): string => {
  const format =
    formats.get(locale) ?? new Intl.NumberFormat(usableLocale(locale), { maximumFractionDigits: 3 });
  formats.set(locale, format);
  return format.format(decimalText(quantityMilli, 3));
};

/**
 * The quantity a person typed ("2,5") in thousandths, 0 to `MAX_QUANTITY_MILLI`. Fails with
 * `fields.not-a-quantity`, `fields.out-of-range`, `fields.ambiguous-number` or `fields.too-many-decimals`.
 */
export const parseQuantity = (text: string, locale: string): Result<number> => {
  const parsed = parseDecimal(text, 3, locale, { minimum: 0, maximum: MAX_QUANTITY_MILLI });
  return !parsed.ok && parsed.error.code === 'fields.not-a-number' ? fail('fields.not-a-quantity') : parsed;
};
