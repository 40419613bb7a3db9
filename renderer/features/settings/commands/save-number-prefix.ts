import { commandContext } from '#renderer/data/acting-member.ts';
import { findRecord } from '#renderer/data/live-query.ts';
import { createRecord, runCommand } from '#renderer/data/run-command.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import { NUMBERING_ID } from '#shared/domain/definitions/definition.ts';
import { newNumbering, setNumberPrefix } from '#shared/domain/definitions/numbering.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';

/** Sets what stands before the numbers of quotations; before the first quotation it makes their numbering. */
export const saveNumberPrefix = async (
  prefix: string,
  formerPrefix: string,
  label: string,
): Promise<CommandFailure | undefined> => {
  if (!(await findRecord('definitions', NUMBERING_ID))) {
    const year = new Date().getFullYear();
    const made = await createRecord('definitions', newNumbering(formerPrefix, year, commandContext()));
    // Another window may have been first.
    if (!made.ok && made.error.code !== 'data.exists-already') return made.error;
  }
  const done = await runCommand('definitions', NUMBERING_ID, setNumberPrefix, { prefix });
  if (!done.ok) return done.error;
  const back = { prefix: formerPrefix };
  offerUndo(label, () => runCommand('definitions', NUMBERING_ID, setNumberPrefix, back), false);
  return undefined;
};
