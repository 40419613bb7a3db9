import i18next from 'i18next';
import { findRecord } from '#renderer/data/live-query.ts';
import { createRecord, deleteRecord } from '#renderer/data/run-command.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { fail, type Result } from '#shared/kernel/result.ts';

const saying = ({ updatedAt, updatedBy, ...rest }: Quotation): string => JSON.stringify(rest);

// Taking back its making must not throw away what was written into it, or sent, since.
const takeBack = async (made: Quotation): Promise<Result<unknown>> => {
  const now = await findRecord('quotations', made.id);
  if (!now) return fail('data.not-found');
  return saying(now) === saying(made) ? deleteRecord('quotations', made.id) : fail('data.changed-since');
};

/** Writes a quotation just made; `announce` shows the notice that takes it back. */
export const keepNewQuotation = async (
  made: Result<Quotation>,
  labelKey: string,
  announce: boolean,
): Promise<Result<Quotation>> => {
  if (!made.ok) return made;
  const kept = await createRecord('quotations', made.value);
  if (!kept.ok) return kept;
  offerUndo(i18next.t(`quotations:undo.${labelKey}`), () => takeBack(made.value), announce);
  return made;
};
