import type { Goal } from '#tests/bench/support/report.ts';
import { percentiles } from '#tests/bench/support/report.ts';
import type { TaskKind } from './plan-tasks.ts';
import type { TorturedDatabase } from './tortured-database.ts';

const COUNTED_AS = {
  insert: 'inserts',
  'bulk-insert': 'inserts',
  'insert-again': 'inserts',
  update: 'updates',
  count: 'updates',
  delete: 'deletes',
  'bulk-delete': 'deletes',
} as const satisfies Readonly<Record<TaskKind, string>>;
const TOLD_AT_ONCE = 5;

/** Adds up what the rounds came to, and tells of each fault as it is found. */
export class Tally {
  readonly acknowledged = { inserts: 0, updates: 0, deletes: 0 };
  readonly kills = { opening: 0, oneWindow: 0, twoWindows: 0, afterTakeOver: 0 };
  readonly #openMs: number[] = [];
  #judged = 0;
  #unacknowledged = 0;
  readonly #faults = { lost: 0, stale: 0, phantom: 0, torn: 0, changes: 0, integrity: 0 };
  #refused = 0;
  #broken = 0;

  /** Rounds that were broken off. */
  get broken(): number {
    return this.#broken;
  }

  readonly onDone = (kind: TaskKind, documents: number): void => {
    this.acknowledged[COUNTED_AS[kind]] += documents;
  };

  readonly onOpened = (ms: number): void => {
    this.#openMs.push(ms);
  };

  readonly onJudged = ({ unacknowledged, ...faults }: ReturnType<TorturedDatabase['judge']>): void => {
    this.#judged++;
    this.#unacknowledged += unacknowledged;
    for (const [what, found] of Object.entries(faults)) {
      this.#faults[what as keyof typeof faults] += found.length;
      if (found.length > 0) console.error(`  ${what}: ${found.slice(0, TOLD_AT_ONCE).join(' | ')}`);
    }
  };

  readonly onRefused = (what: string): void => {
    this.#refused++;
    console.error(`  refused: ${what}`);
  };

  readonly onBroken = (error: unknown): void => {
    this.#broken++;
    console.error('  broken off:', error);
  };

  /** The figures of the last line. */
  figures() {
    const { lost, stale, phantom, torn, changes, integrity } = this.#faults;
    return {
      kills: this.kills,
      judged: this.#judged,
      acknowledged: this.acknowledged,
      unacknowledgedButThere: this.#unacknowledged,
      lost,
      stale,
      phantom,
      tornWrites: torn,
      changeFaults: changes,
      integrityFailures: integrity,
      refusedWrites: this.#refused,
      brokenRounds: this.#broken,
      openMs: { ...percentiles(this.#openMs), openings: this.#openMs.length },
    };
  }

  /** Nothing may be lost or wrong, and there has to be something that could have been. */
  goals(rounds: number): Readonly<Record<string, Goal>> {
    const { acknowledged, judged, kills, ...figures } = this.figures();
    const none = (goal: string, value: number): Goal => ({ goal, value, pass: value === 0 });
    const writing = kills.oneWindow + kills.twoWindows + kills.afterTakeOver;
    const written = acknowledged.inserts + acknowledged.updates + acknowledged.deletes;
    return {
      lost: none('every acknowledged write is there', figures.lost),
      stale: none('nothing is older than what was acknowledged', figures.stale),
      phantom: none('nothing is there that nobody wrote', figures.phantom),
      tornWrites: none('a write is there as a whole or not at all', figures.tornWrites),
      changeFaults: none('changes come once, in order, also after a kill', figures.changeFaults),
      integrityFailures: none('the file is sound', figures.integrityFailures),
      refusedWrites: none('no write is refused', figures.refusedWrites),
      brokenRounds: none('every round comes to its kill', figures.brokenRounds),
      acknowledged: { goal: 'a document a round of writes', value: written, pass: written >= writing },
      judged: { goal: 'at least half of the kills are judged', value: judged, pass: judged * 2 >= rounds },
    };
  }
}
