import { type Command, stamped } from '#shared/kernel/command.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import { checkedQuotation } from './draft.ts';
import type { Quotation } from './quotation.ts';
import { canBecome, quotationState } from './quotation-state.ts';

/** `today` (`YYYY-MM-DD`) decides whether the quotation is still valid; `note` says who said so, or why not. */
export type Decision = { readonly today: string; readonly note?: string };

const decidable = (quotation: Quotation, to: 'accepted' | 'declined'): Result<never> | undefined => {
  if (!canBecome(quotation.status, to)) return fail('quotations.not-sent');
  return quotation.supersededBy === '' ? undefined : fail('quotations.superseded');
};

/**
 * The customer takes the offer. Fails with `quotations.not-sent`, `quotations.superseded` or `quotations.expired`
 * (a new revision is needed then).
 */
export const accept: Command<Quotation, Decision> = (quotation, { today, note = '' }, context) => {
  const fault = decidable(quotation, 'accepted');
  if (fault) return fault;
  if (quotationState(quotation, today) === 'expired') return fail('quotations.expired');
  const decided = { status: 'accepted', decidedAt: context.now, decisionNote: note } as const;
  return checkedQuotation(stamped(quotation, decided, context));
};

/** The customer does not take the offer. Fails with `quotations.not-sent` or `quotations.superseded`. */
export const decline: Command<Quotation, Decision> = (quotation, { note = '' }, context) => {
  const decided = { status: 'declined', decidedAt: context.now, decisionNote: note } as const;
  return decidable(quotation, 'declined') ?? checkedQuotation(stamped(quotation, decided, context));
};

/** Takes a decision back that was entered by mistake: sent again. Fails with `quotations.not-decided`. */
export const reopen: Command<Quotation, Record<string, never>> = (quotation, _args, context) =>
  canBecome(quotation.status, 'sent') && quotation.snapshot
    ? checkedQuotation(stamped(quotation, { status: 'sent', decidedAt: '', decisionNote: '' }, context))
    : fail('quotations.not-decided');
