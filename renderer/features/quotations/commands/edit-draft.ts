import i18next from 'i18next';
import { findRecords } from '#renderer/data/live-query.ts';
import { runCommand } from '#renderer/data/run-command.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { setCurrency } from '#shared/domain/quotations/set-currency.ts';
import { type QuotationDetails, setDetails } from '#shared/domain/quotations/set-details.ts';
import { setOverallDiscount } from '#shared/domain/quotations/set-overall-discount.ts';
import type { Command } from '#shared/kernel/command.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { trackEdit } from './pending-edits.ts';

const edit = async <Args>(
  id: string,
  command: Command<Quotation, Args>,
  args: Args,
  labelKey: string,
): Promise<Result<Quotation>> => {
  const done = await trackEdit(runCommand('quotations', id, command, args));
  if (!done.ok) return done;
  offerUndo(i18next.t(`quotations:undo.${labelKey}`), done.value.undo, false);
  return ok(done.value.record);
};

/** Changes title, contact, validity, notes or terms. */
export const changeDetails = (id: string, details: Partial<QuotationDetails>): Promise<Result<Quotation>> =>
  edit(id, setDetails, details, `details.${Object.keys(details)[0] ?? 'title'}`);

/** Sets the discount on the sum of all lines, in basis points. */
export const changeOverallDiscount = (id: string, overallDiscountBp: number): Promise<Result<Quotation>> =>
  edit(id, setOverallDiscount, { overallDiscountBp }, 'overallDiscount');

/** Changes the currency; lines of products take the product's own price in it. */
export const changeCurrency = async (
  { id, lines }: Pick<Quotation, 'id' | 'lines'>,
  currency: string,
): Promise<Result<Quotation>> => {
  const ids = [...new Set(lines.map(({ productId }) => productId).filter((productId) => productId !== ''))];
  const products = await findRecords('products', { selector: { id: { $in: ids } } });
  return edit(id, setCurrency, { currency, products }, 'currency');
};
