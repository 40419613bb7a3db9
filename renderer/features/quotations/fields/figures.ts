import { formatAmount, parseAmount } from '#shared/kernel/money.ts';
import { formatPercent, parsePercent } from '#shared/kernel/percent.ts';
import { formatQuantity, parseQuantity } from '#shared/kernel/quantity.ts';
import { ok, type Result } from '#shared/kernel/result.ts';

// An empty field stands for "none", which is 0, and 0 is shown as an empty field.
const orNone =
  (parse: (text: string) => Result<number>) =>
  (text: string): Result<number> =>
    text.trim() === '' ? ok(0) : parse(text);

/** How quantities are written and read in `locale`. */
export const quantityText = (locale: string) => ({
  format: (milli: number) => formatQuantity(milli, locale),
  parse: (text: string) => parseQuantity(text, locale),
});

/** How amounts of `currency` are written and read in `locale`. */
export const amountText = (currency: string, locale: string) => ({
  format: (minor: number) => (minor === 0 ? '' : formatAmount(minor, currency, locale, 'none')),
  parse: orNone((text) => parseAmount(text, currency, locale)),
});

/** How discounts are written and read in `locale`. */
export const discountText = (locale: string) => ({
  format: (basisPoints: number) => (basisPoints === 0 ? '' : formatPercent(basisPoints, locale)),
  parse: orNone((text) => parsePercent(text, locale)),
});
