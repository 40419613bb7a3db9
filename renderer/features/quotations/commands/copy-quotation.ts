import i18next from 'i18next';
import { commandContext } from '#renderer/data/acting-member.ts';
import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import { newId } from '#renderer/data/new-id.ts';
import { deleteRecord } from '#renderer/data/run-command.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import { duplicate } from '#shared/domain/quotations/duplicate.ts';
import { defaultValidity } from '#shared/domain/quotations/new-quotation.ts';
import { newRevision } from '#shared/domain/quotations/new-revision.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { isEditable } from '#shared/domain/quotations/quotation-state.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { currentCompany } from './current-company.ts';
import { keepNewQuotation } from './keep-new-quotation.ts';
import { editsWritten } from './pending-edits.ts';

const fresh = async (today: string) => ({
  id: newId(),
  validUntilOn: defaultValidity(await currentCompany(), today),
});

/** A draft that changes a sent quotation: the one there is already, or a new one. */
export const reviseQuotation = async (quotation: Quotation, today: string): Promise<Result<Quotation>> => {
  const revisions = await findRecords('quotations', { selector: { rootId: quotation.rootId } });
  const draft = revisions.find(isEditable);
  if (draft) return ok(draft);
  const latestRevision = Math.max(...revisions.map(({ revision }) => revision));
  const made = newRevision(quotation, { ...(await fresh(today)), latestRevision }, commandContext());
  return keepNewQuotation(made, 'revised', true);
};

/** A new draft with the same lines and texts as quotation `id`. */
export const duplicateQuotation = async (id: string, today: string): Promise<Result<Quotation>> => {
  await editsWritten();
  const quotation = await findRecord('quotations', id);
  if (!quotation) return fail('data.not-found');
  return keepNewQuotation(duplicate(quotation, await fresh(today), commandContext()), 'duplicated', true);
};

/** Deletes a draft; the notice brings it back. */
export const deleteDraft = async ({ id }: Quotation): Promise<Result<unknown>> => {
  const done = await deleteRecord('quotations', id);
  if (done.ok) offerUndo(i18next.t('quotations:undo.deleted'), done.value.undo);
  return done;
};
