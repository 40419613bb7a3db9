import { type Command, stamped } from '#shared/kernel/command.ts';
import { fail, ok } from '#shared/kernel/result.ts';

const BOOKKEEPING = new Set(['updatedAt', 'updatedBy']);

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Takes back the change from `before` to `after`, field by field: what was changed by others since stays. Fails
 * with `data.changed-since` when a field of this change was changed again.
 */
export const revertChanges = <Doc extends object>(
  doc: Doc,
  { before, after }: { readonly before: Doc; readonly after: Doc },
  context: Parameters<Command<Doc, unknown>>[2],
): ReturnType<Command<Doc, unknown>> => {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Doc & string)[];
  const changed = keys.filter((key) => !BOOKKEEPING.has(key) && !isEqual(before[key], after[key]));
  if (changed.some((key) => !isEqual(doc[key], after[key]))) return fail('data.changed-since');
  const reverted = Object.fromEntries(changed.map((key) => [key, before[key]])) as Partial<Doc>;
  return ok(stamped(doc, reverted, context));
};
