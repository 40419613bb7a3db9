import { type Random, seeded } from '#tests/support/storage/query-fuzz/random.ts';
import type { Task, TaskKind } from './plan-tasks.ts';
import { TaskPlanner } from './plan-tasks.ts';
import type { Changes, Checkpoint, Reading } from './read-everything.ts';
import { rankOf, StorageModel, type Verdict } from './storage-model.ts';

/** What went wrong with a database, told in a few words each. */
export type Faults = Omit<Verdict, 'unacknowledged'> & {
  readonly changes: readonly string[];
  readonly integrity: readonly string[];
};

/** One database over all the kills: what it has to hold, what comes next, and a replica fed by its changes only. */
export class TorturedDatabase {
  readonly name: string;
  readonly #model = new StorageModel();
  readonly #planner: TaskPlanner;
  readonly #replica = new Map<string, number>();
  readonly #tasks = new Map<number, Task>();
  readonly #onDone: (kind: TaskKind, documents: number) => void;
  readonly #feedFaults: string[] = [];
  /** Up to where the replica has been fed; null before the first change. */
  checkpoint: Checkpoint | null = null;

  constructor(name: string, seed: number, onDone: (kind: TaskKind, documents: number) => void) {
    this.name = name;
    const random: Random = seeded(seed);
    this.#planner = new TaskPlanner(this.#model, random);
    this.#onDone = onDone;
  }

  /** The next tasks of a writer. */
  nextTasks(lane: number): readonly Task[] {
    const tasks = this.#planner.next(lane);
    for (const task of tasks) this.#tasks.set(task.no, task);
    return tasks;
  }

  /** Takes note that a task is said to be done. */
  acknowledge(no: number): void {
    const task = this.#tasks.get(no);
    if (!task) return;
    this.#tasks.delete(no);
    this.#model.acknowledge(no);
    this.#onDone(task.kind, task.documents.length);
  }

  /** Feeds the replica. */
  tail({ states, checkpoint, faults }: Changes): void {
    for (const state of states) this.#replica.set(state.id, rankOf(state));
    this.checkpoint = checkpoint;
    this.#feedFaults.push(...faults);
  }

  /** Judges a reading that was made after a kill; the writers go on from there. */
  judge({ all, since, check }: Reading): Faults & Pick<Verdict, 'unacknowledged'> {
    this.tail(since);
    const changes = [...this.#feedFaults.splice(0), ...all.faults];
    for (const state of all.states) {
      const replicated = this.#replica.get(state.id);
      if (replicated !== rankOf(state))
        changes.push(`The changes since the kill leave ${state.id} at ${replicated}, not ${rankOf(state)}`);
    }
    if (this.#replica.size > all.states.length) changes.push('The replica has documents that are gone');
    // One missed change is told once, not again after every kill.
    this.#replica.clear();
    for (const state of all.states) this.#replica.set(state.id, rankOf(state));
    const verdict = this.#model.judge(all.states);
    this.#tasks.clear();
    this.#planner.startFrom(all.states);
    const integrity = check.length === 1 && check[0] === 'ok' ? [] : check;
    return { ...verdict, changes, integrity };
  }
}
