import type { Result } from './result.ts';

/** Who acts and when; given to every command, so that rules read no clock. `now` is an ISO instant. */
export type CommandContext = { readonly now: string; readonly actorId: string };

/**
 * A change of one record as a pure function: it may run again on a newer record when two changes meet,
 * so it reads nothing but its arguments.
 */
export type Command<Doc, Args> = (doc: Doc, args: Args, context: CommandContext) => Result<Doc>;

/** `doc` with `changes`, stamped with the acting member and the time. */
export const stamped = <Doc>(doc: Doc, changes: Partial<Doc>, { now, actorId }: CommandContext): Doc => ({
  ...doc,
  ...changes,
  updatedAt: now,
  updatedBy: actorId,
});
