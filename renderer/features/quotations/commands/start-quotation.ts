import { commandContext } from '#renderer/data/acting-member.ts';
import { newId } from '#renderer/data/new-id.ts';
import { newQuotation } from '#shared/domain/quotations/new-quotation.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import type { Result } from '#shared/kernel/result.ts';
import { currentCompany } from './current-company.ts';
import { keepNewQuotation } from './keep-new-quotation.ts';

/** Makes an empty draft for a contact, with the company's currency, validity and terms. */
export const startQuotation = async (contactId: string, today: string): Promise<Result<Quotation>> => {
  const company = await currentCompany();
  const made = newQuotation({ id: newId(), contactId, company, today }, commandContext());
  return keepNewQuotation(made, 'started', false);
};
