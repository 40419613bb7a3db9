import { isDay } from '#shared/kernel/dates.ts';
import { fail, ok } from '#shared/kernel/result.ts';
import { draftCommand } from './draft.ts';
import type { Quotation } from './quotation.ts';

/** The texts and terms of a quotation that can be changed while it is a draft. */
export type QuotationDetails = Pick<Quotation, 'contactId' | 'title' | 'validUntilOn' | 'notes' | 'terms'>;

/** Changes title, contact, validity, notes or terms. Fails with `quotations.not-a-day`. */
export const setDetails = draftCommand<Partial<QuotationDetails>>((_quotation, details) => {
  const { validUntilOn = '' } = details;
  return validUntilOn === '' || isDay(validUntilOn)
    ? ok(details)
    : fail('quotations.not-a-day', 'validUntilOn');
});
