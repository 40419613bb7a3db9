import type { TorturedCollection } from './do-task.ts';
import { rankOf } from './storage-model.ts';
import { type FoundState, stateOf, type TorturedDocument } from './tortured-document.ts';

/** Where reading of changes goes on; the engine's own, passed around as it is. */
export type Checkpoint = { readonly seq: number };

/** Changed documents in their order, and from where the next ones are read. */
export type Changes = {
  readonly states: readonly FoundState[];
  readonly checkpoint: Checkpoint | null;
  /** What is wrong with the order of the changes. */
  readonly faults: readonly string[];
};

/** All that one look at a database finds. */
export type Reading = {
  readonly all: Changes;
  /** What changed since a checkpoint that was noted before the kill. */
  readonly since: Changes;
  /** Answer of SQLite's integrity check. */
  readonly check: readonly string[];
};

const AT_ONCE = 400;

/** Reads all changes after `from`, each document's last one. */
export const readChanges = async (
  { storageInstance }: TorturedCollection,
  from: Checkpoint | null,
): Promise<Changes> => {
  const states = new Map<string, FoundState>();
  const faults: string[] = [];
  let checkpoint = from;
  for (;;) {
    const part = await storageInstance.getChangedDocumentsSince?.(AT_ONCE, checkpoint ?? undefined);
    if (!part) throw new Error('The storage does not list changes');
    for (const document of part.documents as readonly TorturedDocument[]) {
      const state = stateOf(document);
      const before = states.get(document.id);
      // Written while this reads, it comes again, in another state.
      if (before && rankOf(before) >= rankOf(state)) faults.push(`${document.id} is twice in the changes`);
      states.set(document.id, state);
    }
    const next = part.checkpoint as Checkpoint;
    if (part.documents.length > 0 && next.seq <= (checkpoint?.seq ?? 0))
      faults.push(`Checkpoint ${next.seq} does not come after ${checkpoint?.seq}`);
    checkpoint = next;
    if (part.documents.length < AT_ONCE) return { states: [...states.values()], checkpoint, faults };
  }
};

/** What a query for all documents and the list of changes do not agree on. */
const disagreements = async (
  collection: TorturedCollection,
  states: readonly FoundState[],
): Promise<string[]> => {
  const queried = new Map(
    (await collection.find({ selector: { version: { $gte: 0 } } }).exec()).map(({ id, version }) => [
      id,
      version,
    ]),
  );
  const faults: string[] = [];
  for (const { id, version, isDeleted } of states) {
    const shown = queried.get(id);
    if (shown !== (isDeleted ? undefined : version))
      faults.push(
        `A query finds ${id} at ${shown}, the changes have ${version}${isDeleted ? ' deleted' : ''}`,
      );
    queried.delete(id);
  }
  for (const id of queried.keys()) faults.push(`${id} is not in the changes`);
  return faults;
};

/** Reads every document, living or deleted, in two ways, and what changed since `checkpoint`. */
export const readEverything = async (
  collection: TorturedCollection,
  checkpoint: Checkpoint | null,
): Promise<Omit<Reading, 'check'>> => {
  const all = await readChanges(collection, null);
  const since = await readChanges(collection, checkpoint);
  const faults = [...all.faults, ...(await disagreements(collection, all.states))];
  return { all: { ...all, faults }, since };
};
