import { type Command, stamped } from '#shared/kernel/command.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { computeTotals } from './compute-totals.ts';
import { checkedQuotation } from './draft.ts';
import type { Quotation, QuotationParty } from './quotation.ts';
import { isEditable } from './quotation-state.ts';

/** What sending needs to know. `number` is a freshly drawn one, '' for a revision, which keeps the number it has. */
export type Sending = {
  readonly number: string;
  readonly issuedOn: string;
  readonly seller: QuotationParty;
  readonly buyer: QuotationParty;
  /** BCP 47 tag of the document's numbers and dates. */
  readonly locale: string;
};

type Sendable = Pick<Quotation, 'lines' | 'validUntilOn' | 'number'>;

/**
 * The first reason why a quotation can not be sent as it stands, to be told before a number is drawn:
 * `quotations.` `no-lines`, `line-without-description`, `seller-without-name`, `buyer-without-name`,
 * `validity-is-over`.
 */
export const sendingFault = (
  { lines, validUntilOn }: Sendable,
  { issuedOn, seller, buyer }: Omit<Sending, 'number'>,
): Result<never> | undefined => {
  if (lines.length === 0) return fail('quotations.no-lines', 'lines');
  const nameless = lines.findIndex(({ description }) => description.trim() === '');
  if (nameless >= 0) {
    return fail('quotations.line-without-description', `lines.${nameless}.description`, {
      line: nameless + 1,
    });
  }
  if (seller.name.trim() === '') return fail('quotations.seller-without-name');
  if (buyer.name.trim() === '') return fail('quotations.buyer-without-name', 'contactId');
  return validUntilOn !== '' && validUntilOn < issuedOn
    ? fail('quotations.validity-is-over', 'validUntilOn')
    : undefined;
};

/**
 * Hands a draft over: gives it its number and day and freezes parties, figures and locale. Nothing of it changes
 * afterwards; a change is a new revision. Fails with `quotations.not-a-draft`, `quotations.number-missing` or a
 * reason of `sendingFault`.
 */
export const send: Command<Quotation, Sending> = (quotation, sending, context) => {
  if (!isEditable(quotation)) return fail('quotations.not-a-draft');
  const fault = sendingFault(quotation, sending);
  if (fault) return fault;
  const number = quotation.number || sending.number;
  if (number === '') return fail('quotations.number-missing');
  const { issuedOn, seller, buyer, locale } = sending;
  const snapshot = {
    sentAt: context.now,
    sentBy: context.actorId,
    seller,
    buyer,
    locale,
    totals: computeTotals(quotation),
  };
  return checkedQuotation(stamped(quotation, { status: 'sent', number, issuedOn, snapshot }, context));
};

/** Marks an earlier revision as replaced by the one with id `by`, which was sent in its place. */
export const supersede: Command<Quotation, { readonly by: string }> = (quotation, { by }, context) =>
  isEditable(quotation)
    ? fail('quotations.still-a-draft')
    : ok(stamped(quotation, { supersededBy: by }, context));
