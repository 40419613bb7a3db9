import { recordCheck } from '#shared/kernel/check-record.ts';
import { type Command, stamped } from '#shared/kernel/command.ts';
import { MAX_AMOUNT_MINOR } from '#shared/kernel/money.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { computeTotals } from './compute-totals.ts';
import { type Quotation, quotationSchema } from './quotation.ts';
import { isEditable } from './quotation-state.ts';

const fits = recordCheck<Quotation>(quotationSchema.body);

const isTooLarge = (minor: number): boolean => Math.abs(minor) > MAX_AMOUNT_MINOR;

/**
 * `quotation` when it fits its schema and its figures can be kept exactly. Fails with `quotations.total-too-large`
 * (field of the line, or none for the sum) or a `fields.*` code with the field's path.
 */
export const checkedQuotation = (quotation: Quotation): Result<Quotation> => {
  const fitting = fits(quotation);
  if (!fitting.ok) return fitting;
  const totals = computeTotals(quotation);
  const line = totals.lineNetsMinor.findIndex(isTooLarge);
  if (line >= 0) return fail('quotations.total-too-large', `lines.${line}.quantityMilli`);
  const sums = [totals.subtotalMinor, totals.netMinor, totals.taxMinor, totals.grossMinor];
  const parts = totals.taxes.flatMap(({ baseMinor, taxMinor }) => [baseMinor, taxMinor]);
  return [...sums, ...parts].some(isTooLarge) ? fail('quotations.total-too-large') : ok(quotation);
};

/**
 * A command that edits a draft: `change` answers what becomes different. Fails with `quotations.not-a-draft` for a
 * quotation that was sent, and as `checkedQuotation` does when the outcome could not be kept.
 */
export const draftCommand =
  <Args>(
    change: (quotation: Quotation, args: Args) => Result<Partial<Quotation>>,
  ): Command<Quotation, Args> =>
  (quotation, args, context) => {
    if (!isEditable(quotation)) return fail('quotations.not-a-draft');
    const changes = change(quotation, args);
    return changes.ok ? checkedQuotation(stamped(quotation, changes.value, context)) : changes;
  };
