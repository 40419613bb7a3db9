import type { Product } from '#shared/domain/products/product.ts';
import { priceIn } from '#shared/domain/products/product-price.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { draftCommand } from './draft.ts';
import type { QuotationLine } from './quotation.ts';

/**
 * Changes the currency. Amounts are never converted: a line without a price stays as it is, a line of a product
 * takes the product's own price in the new currency, and any other priced line stands in the way
 * (`quotations.price-in-other-currency`, with its field and values line and currency). `products` are those the
 * lines came from.
 */
export const setCurrency = draftCommand<{ readonly currency: string; readonly products: readonly Product[] }>(
  (quotation, { currency, products }) => {
    if (currency === quotation.currency) return ok({});
    const lines: QuotationLine[] = [];
    for (const [index, line] of quotation.lines.entries()) {
      const product = products.find(({ id }) => id === line.productId);
      const unitPriceMinor = line.unitPriceMinor === 0 ? 0 : product && priceIn(product, currency);
      if (unitPriceMinor === undefined) {
        const values = { line: index + 1, currency };
        return fail('quotations.price-in-other-currency', `lines.${index}.unitPriceMinor`, values);
      }
      lines.push({ ...line, unitPriceMinor });
    }
    return ok({ currency, lines });
  },
);
