import { ok } from '#shared/kernel/result.ts';
import { draftCommand } from './draft.ts';

/** Sets the discount on the sum of all lines, in basis points. Fails with `fields.out-of-range`. */
export const setOverallDiscount = draftCommand<{ readonly overallDiscountBp: number }>(
  (_quotation, { overallDiscountBp }) => ok({ overallDiscountBp }),
);
