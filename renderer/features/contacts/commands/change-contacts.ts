import { runCommand } from '#renderer/data/run-command.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { Command } from '#shared/kernel/command.ts';
import { type CommandFailure, ok, type Result } from '#shared/kernel/result.ts';
import { inBatches, type Watch } from './in-batches.ts';

/** What became of an action on many contacts. */
export type ManyDone = {
  readonly changed: number;
  /** Why contacts were left as they are, each once per contact. */
  readonly refused: readonly CommandFailure[];
  /** Takes all of it back in one step. */
  readonly undo: () => Promise<Result<unknown>>;
};

/** Runs every one of `undos`; fails with the first failure after all have been tried. */
const undoAll = async (undos: readonly (() => Promise<Result<unknown>>)[]): Promise<Result<unknown>> => {
  const failures: Result<unknown>[] = [];
  await inBatches(undos, async (batch) => {
    const results = await Promise.all(batch.map((undo) => undo()));
    failures.push(...results.filter((result) => !result.ok));
  });
  return failures[0] ?? ok(undefined);
};

/** Applies `command` to each of the contacts `ids`; contacts that refuse it are left as they are. */
export const changeContacts = async <Args>(
  ids: readonly string[],
  command: Command<Contact, Args>,
  args: Args,
  watch: Watch = {},
): Promise<ManyDone> => {
  const undos: (() => Promise<Result<unknown>>)[] = [];
  const refused: CommandFailure[] = [];
  await inBatches(
    ids,
    async (batch) => {
      const results = await Promise.all(batch.map((id) => runCommand('contacts', id, command, args)));
      for (const result of results) {
        if (result.ok) undos.push(result.value.undo);
        else refused.push(result.error);
      }
    },
    watch,
  );
  return { changed: undos.length, refused, undo: () => undoAll(undos.toReversed()) };
};
