import i18next from 'i18next';
import { runCommand } from '#renderer/data/run-command.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import { accept, decline, reopen } from '#shared/domain/quotations/decide.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import type { Command } from '#shared/kernel/command.ts';
import { ok, type Result } from '#shared/kernel/result.ts';

const decide = async <Args>(
  { id, number }: Quotation,
  command: Command<Quotation, Args>,
  args: Args,
  labelKey: string,
): Promise<Result<Quotation>> => {
  const done = await runCommand('quotations', id, command, args);
  if (!done.ok) return done;
  offerUndo(i18next.t(`quotations:undo.${labelKey}`, { number }), done.value.undo);
  return ok(done.value.record);
};

/** The customer takes the offer. */
export const acceptQuotation = (quotation: Quotation, today: string): Promise<Result<Quotation>> =>
  decide(quotation, accept, { today }, 'accepted');

/** The customer does not take the offer; `note` says why. */
export const declineQuotation = (
  quotation: Quotation,
  today: string,
  note: string,
): Promise<Result<Quotation>> => decide(quotation, decline, { today, note }, 'declined');

/** Takes back a decision entered by mistake. */
export const reopenQuotation = (quotation: Quotation): Promise<Result<Quotation>> =>
  decide(quotation, reopen, {}, 'reopened');
