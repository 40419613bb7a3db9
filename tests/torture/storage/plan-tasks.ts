import type { Random } from '#tests/support/storage/query-fuzz/random.ts';
import { rankOf, type StorageModel } from './storage-model.ts';
import type { FoundState } from './tortured-document.ts';

export type TaskKind =
  | 'insert'
  | 'bulk-insert'
  | 'update'
  | 'delete'
  | 'bulk-delete'
  | 'insert-again'
  /** Adds one to the version of a document that writers in all windows add to at the same time. */
  | 'count';

/** One write for the page: the documents with the version they get, or had when they are deleted. */
export type Task = {
  readonly no: number;
  readonly kind: TaskKind;
  readonly documents: readonly { readonly id: string; readonly version: number }[];
};

const TASKS_AT_ONCE = 12;
/** Only one, because two windows seldom add to the same document at the same moment. */
const COUNTER = 'count';
/** So much that the log is moved into the database's file every few rounds. */
const LARGEST_BULK = 250;
/** Each kind as often as it is to be chosen. */
const CHOICES: readonly TaskKind[] = [
  ...Array<TaskKind>(4).fill('insert'),
  ...Array<TaskKind>(3).fill('bulk-insert'),
  ...Array<TaskKind>(6).fill('update'),
  ...Array<TaskKind>(2).fill('delete'),
  ...Array<TaskKind>(1).fill('bulk-delete'),
  ...Array<TaskKind>(2).fill('insert-again'),
  ...Array<TaskKind>(5).fill('count'),
];

/** The documents of one writer, by the state they have once all that was planned is done. */
type Lane = { readonly alive: string[]; readonly deleted: string[] };

const laneOf = (id: string): number => Number(id.slice(1, id.indexOf('-')));

const takeOne = (list: string[], random: Random): string | undefined => {
  if (list.length === 0) return undefined;
  const place = random.int(list.length);
  const [last, taken] = [list.at(-1), list[place]];
  if (last !== undefined) list[place] = last;
  list.pop();
  return taken;
};

/** Plans what the writers do. Each has documents of its own, so that their states follow one after the other. */
export class TaskPlanner {
  readonly #model: StorageModel;
  readonly #random: Random;
  readonly #lanes = new Map<number, Lane>();
  #made = 0;
  #no = 0;

  constructor(model: StorageModel, random: Random) {
    this.#model = model;
    this.#random = random;
  }

  /** Goes on from what was found in the database. */
  startFrom(found: readonly FoundState[]): void {
    this.#lanes.clear();
    for (const { id, isDeleted } of found)
      if (id !== COUNTER) this.#lane(laneOf(id))[isDeleted ? 'deleted' : 'alive'].push(id);
  }

  /** The next tasks of writer `lane`; the model knows of them as attempted. */
  next(lane: number): Task[] {
    return Array.from({ length: TASKS_AT_ONCE }, () => this.#plan(lane, this.#random.pick(CHOICES)));
  }

  #plan(writer: number, kind: TaskKind): Task {
    const lane = this.#lane(writer);
    if (kind === 'count') return this.#count();
    if (kind === 'insert-again') {
      const id = takeOne(lane.deleted, this.#random);
      if (id === undefined) return this.#plan(writer, 'insert');
      lane.alive.push(id);
      return this.#attempt(kind, [{ id, rank: this.#model.newest(id) + 1 }]);
    }
    if (kind === 'insert' || kind === 'bulk-insert') {
      const count = kind === 'insert' ? 1 : 2 + this.#random.int(LARGEST_BULK);
      const ids = Array.from({ length: count }, () => `w${writer}-${++this.#made}`);
      lane.alive.push(...ids);
      return this.#attempt(
        kind,
        ids.map((id) => ({ id, rank: rankOf({ version: 1, isDeleted: false }) })),
      );
    }
    const count = kind === 'bulk-delete' ? 2 + this.#random.int(LARGEST_BULK / 5) : 1;
    const ids: string[] = [];
    for (let id = takeOne(lane.alive, this.#random); id !== undefined; ) {
      ids.push(id);
      id = ids.length < count ? takeOne(lane.alive, this.#random) : undefined;
    }
    if (ids.length === 0) return this.#plan(writer, 'insert');
    lane[kind === 'update' ? 'alive' : 'deleted'].push(...ids);
    const step = kind === 'update' ? 2 : 1;
    return this.#attempt(
      kind,
      ids.map((id) => ({ id, rank: this.#model.newest(id) + step })),
    );
  }

  /** The counter is made by the writer that needs it first, and counted once it is known to be there. */
  #count(): Task {
    const newest = this.#model.newest(COUNTER);
    if (newest > 0 && !this.#model.isAcknowledged(COUNTER)) return this.#attempt('count', []);
    return this.#attempt(newest === 0 ? 'insert' : 'count', [{ id: COUNTER, rank: newest + 2 }]);
  }

  #attempt(kind: TaskKind, steps: readonly { readonly id: string; readonly rank: number }[]): Task {
    const no = ++this.#no;
    this.#model.attempt(no, steps);
    return { no, kind, documents: steps.map(({ id, rank }) => ({ id, version: rank >> 1 })) };
  }

  #lane(writer: number): Lane {
    const known = this.#lanes.get(writer);
    if (known) return known;
    const lane: Lane = { alive: [], deleted: [] };
    this.#lanes.set(writer, lane);
    return lane;
  }
}
