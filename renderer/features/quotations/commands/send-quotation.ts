import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import { runCommand } from '#renderer/data/run-command.ts';
import { buyerParty, emptyParty, sellerParty } from '#shared/domain/quotations/parties.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { isEditable } from '#shared/domain/quotations/quotation-state.ts';
import { type Sending, send, sendingFault, supersede } from '#shared/domain/quotations/send.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { currentCompany } from './current-company.ts';
import { drawNumber } from './draw-number.ts';
import { editsWritten } from './pending-edits.ts';

/** What sending draft `id` today would freeze, or the first reason why it can't be sent; draws no number. */
export const prepareSending = async (id: string, today: string): Promise<Result<Omit<Sending, 'number'>>> => {
  await editsWritten();
  const quotation = await findRecord('quotations', id);
  if (!quotation) return fail('data.not-found');
  if (!isEditable(quotation)) return fail('quotations.not-a-draft');
  const company = await currentCompany();
  const contact = await findRecord('contacts', quotation.contactId);
  const sending = {
    issuedOn: today,
    seller: sellerParty(company),
    buyer: contact ? buyerParty(contact, company) : emptyParty,
    locale: company.formatLocale,
  };
  return sendingFault(quotation, sending) ?? ok(sending);
};

/**
 * Marks every earlier revision that was sent as replaced by the latest sent one. Runs after sending, and again when
 * a quotation is opened, in case the device went off in between.
 */
export const supersedeEarlier = async (rootId: string): Promise<void> => {
  const revisions = await findRecords('quotations', { selector: { rootId } });
  const sent = revisions.filter((revision) => !isEditable(revision)).sort((a, b) => b.revision - a.revision);
  const [latest, ...earlier] = sent;
  for (const { id, supersededBy } of earlier) {
    if (latest && supersededBy === '') await runCommand('quotations', id, supersede, { by: latest.id });
  }
};

/** Sends draft `id`: draws its number, then freezes it. The device going off in between leaves a gap in the numbers. */
export const sendQuotation = async (id: string, today: string): Promise<Result<Quotation>> => {
  const sending = await prepareSending(id, today);
  if (!sending.ok) return sending;
  const quotation = await findRecord('quotations', id);
  const number = quotation?.number === '' ? await drawNumber(today) : ok('');
  if (!number.ok) return number;
  const sent = await runCommand('quotations', id, send, { ...sending.value, number: number.value });
  if (!sent.ok) return sent;
  await supersedeEarlier(sent.value.record.rootId);
  return ok(sent.value.record);
};
