import { findRecords } from '#renderer/data/live-query.ts';

/** How many quotations have a line taken from product `productId`. */
export const countQuotationsWith = async (productId: string): Promise<number> => {
  const quotations = await findRecords('quotations', {
    selector: { lines: { $elemMatch: { productId } } },
  });
  return quotations.length;
};
