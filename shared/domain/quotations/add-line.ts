import { taxRateOf } from '#shared/domain/definitions/company.ts';
import type { TaxRate } from '#shared/domain/definitions/definition.ts';
import type { Product } from '#shared/domain/products/product.ts';
import { priceIn } from '#shared/domain/products/product-price.ts';
import { ONE_UNIT_MILLI } from '#shared/kernel/quantity.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { clipText } from '#shared/kernel/text.ts';
import { draftCommand } from './draft.ts';
import type { QuotationLine } from './quotation.ts';

const DETAILS_LENGTH = 2000;

/** A line of free text with nothing priced yet: quantity 1, `taxRate` or none. */
export const emptyLine = (id: string, taxRate?: TaxRate): QuotationLine => ({
  id,
  productId: '',
  description: '',
  details: '',
  unit: '',
  quantityMilli: ONE_UNIT_MILLI,
  unitPriceMinor: 0,
  discountBp: 0,
  taxName: taxRate?.name ?? '',
  taxRateBp: taxRate?.rateBp ?? 0,
});

/**
 * A line for `quantityMilli` of `product` at its price in `currency`, with its tax out of the company's `taxRates`.
 * Fails with `quotations.no-price-in-currency` (values: product, currency).
 */
export const productLine = (args: {
  readonly id: string;
  readonly product: Product;
  readonly currency: string;
  readonly taxRates: readonly TaxRate[];
  readonly quantityMilli?: number;
}): Result<QuotationLine> => {
  const { id, product, currency, taxRates, quantityMilli = ONE_UNIT_MILLI } = args;
  const unitPriceMinor = priceIn(product, currency);
  if (unitPriceMinor === undefined) {
    return fail('quotations.no-price-in-currency', undefined, { product: product.name, currency });
  }
  return ok({
    ...emptyLine(id, taxRateOf(taxRates, product.taxRateId)),
    productId: product.id,
    description: product.name,
    details: clipText(product.description, DETAILS_LENGTH),
    unit: product.unit,
    quantityMilli,
    unitPriceMinor,
  });
};

/** Puts `line` at position `at`, at the end when not given. A line that is there already is left as it is. */
export const addLine = draftCommand<{ readonly line: QuotationLine; readonly at?: number }>(
  ({ lines }, { line, at }) =>
    ok({
      lines: lines.some(({ id }) => id === line.id) ? lines : lines.toSpliced(at ?? lines.length, 0, line),
    }),
);
