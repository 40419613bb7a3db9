import type { RxDocument } from 'rxdb/plugins/core';
import type { Command } from '#shared/kernel/command.ts';
import { type CommandFailure, fail, ok, type Result } from '#shared/kernel/result.ts';
import { commandContext } from './acting-member.ts';
import { collectionOf } from './database.ts';
import { revertChanges } from './revert-changes.ts';
import { type CollectionName, faultOf, type Records } from './storage/record-collections.ts';
import { writeFailure } from './write-failure.ts';

/** A change that is on disk: the record as it stands now, and the way back. */
export type Done<Doc> = { readonly record: Doc; readonly undo: () => Promise<Result<unknown>> };

class Refused extends Error {
  readonly failure: CommandFailure;
  constructor(failure: CommandFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

const plain = <Doc>(document: RxDocument<Doc>): Doc => document.toJSON() as Doc;

/**
 * Applies `command` to the latest state of record `id` and answers once it is flushed to the disk. Runs the command
 * again when another change came first. Fails with the command's own failure, `data.not-found`, `data.invalid`
 * (the result breaks its schema; nothing was written) or a storage failure.
 */
export const runCommand = async <Name extends CollectionName, Args>(
  name: Name,
  id: string,
  command: Command<Records[Name], Args>,
  args: Args,
): Promise<Result<Done<Records[Name]>>> => {
  const document = await collectionOf(name).findOne(id).exec();
  if (!document) return fail('data.not-found');
  let before: Records[Name] | undefined;
  let after: Records[Name] | undefined;
  try {
    await document.incrementalModify((current) => {
      const { _rev, _meta, _deleted, _attachments, ...fields } = current as Record<string, unknown>;
      before = fields as unknown as Records[Name];
      const result = command(before, args, commandContext());
      if (!result.ok) throw new Refused(result.error);
      const fault = faultOf(name, result.value);
      if (fault)
        throw new Refused({ code: 'data.invalid', field: fault.path, values: { rule: fault.keyword } });
      after = result.value;
      return { ...current, ...(result.value as object) } as typeof current;
    });
  } catch (error) {
    return error instanceof Refused ? { ok: false, error: error.failure } : writeFailure(error);
  }
  if (!before || !after) return fail('data.not-found');
  const changed = { before, after };
  return ok({ record: after, undo: () => runCommand(name, id, revertChanges<Records[Name]>, changed) });
};

/** Writes a new record and answers once it is flushed to the disk; undoing deletes it. */
export const createRecord = async <Name extends CollectionName>(
  name: Name,
  record: Records[Name],
): Promise<Result<Done<Records[Name]>>> => {
  const fault = faultOf(name, record);
  if (fault) return fail('data.invalid', fault.path, { rule: fault.keyword });
  try {
    await collectionOf(name).insert(record);
  } catch (error) {
    return writeFailure(error);
  }
  return ok({ record, undo: () => deleteRecord(name, record.id) });
};

/** Deletes record `id`; undoing brings it back as it was. */
export const deleteRecord = async <Name extends CollectionName>(
  name: Name,
  id: string,
): Promise<Result<Done<Records[Name]>>> => {
  const document = await collectionOf(name).findOne(id).exec();
  if (!document) return fail('data.not-found');
  const record = plain<Records[Name]>(document as unknown as RxDocument<Records[Name]>);
  try {
    await document.incrementalRemove();
  } catch (error) {
    return writeFailure(error);
  }
  return ok({ record, undo: () => createRecord(name, record) });
};
