import { commandContext } from '#renderer/data/acting-member.ts';
import { findRecord } from '#renderer/data/live-query.ts';
import { createRecord, runCommand } from '#renderer/data/run-command.ts';
import { NUMBERING_ID } from '#shared/domain/definitions/definition.ts';
import {
  DEFAULT_NUMBER_PREFIX,
  lastNumber,
  newNumbering,
  takeNumber,
} from '#shared/domain/definitions/numbering.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';

/** Draws the next number of a quotation. It is written as given before it is answered: no number is given twice. */
export const drawNumber = async (today: string): Promise<Result<string>> => {
  const year = Number(today.slice(0, 4));
  if (!(await findRecord('definitions', NUMBERING_ID))) {
    const made = await createRecord(
      'definitions',
      newNumbering(DEFAULT_NUMBER_PREFIX, year, commandContext()),
    );
    // Another window may have been first.
    if (!made.ok && made.error.code !== 'data.exists-already') return made;
  }
  const taken = await runCommand('definitions', NUMBERING_ID, takeNumber, { year });
  if (!taken.ok) return taken;
  const { numbering } = taken.value.record;
  return numbering ? ok(lastNumber(numbering)) : fail('quotations.number-missing');
};
