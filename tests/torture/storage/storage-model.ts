import type { FoundState } from './tortured-document.ts';

/** A document's state as a number that grows with every write to it: even while it lives, odd when it is deleted. */
export const rankOf = ({ version, isDeleted }: Pick<FoundState, 'version' | 'isDeleted'>): number =>
  version * 2 + (isDeleted ? 1 : 0);

/** What a write makes of one document. */
export type Step = { readonly id: string; readonly rank: number };

/** Ids of documents by what is wrong with them, and writes of which only a part is there. */
export type Verdict = {
  /** Acknowledged, and gone or deleted by nobody. */
  readonly lost: readonly string[];
  /** Older than the state that was acknowledged. */
  readonly stale: readonly string[];
  /** In a state that nobody attempted to write. */
  readonly phantom: readonly string[];
  /** Numbers of writes without an answer that are there by half. */
  readonly torn: readonly number[];
  /** How many documents are in a state that was written but not acknowledged. */
  readonly unacknowledged: number;
};

/** The last acknowledged rank, 0 for none, and those that were attempted after it, in order. */
type Kept = { readonly acknowledged: number; readonly attempted: readonly number[] };

/** What a database has to hold, by all that was attempted and acknowledged, whatever happened to it in between. */
export class StorageModel {
  readonly #kept = new Map<string, Kept>();
  readonly #unanswered = new Map<number, readonly Step[]>();

  /** Notes that write `no` is about to be made. */
  attempt(no: number, steps: readonly Step[]): void {
    this.#unanswered.set(no, steps);
    for (const { id, rank } of steps) {
      const { acknowledged, attempted } = this.#kept.get(id) ?? { acknowledged: 0, attempted: [] };
      this.#kept.set(id, { acknowledged, attempted: [...attempted, rank] });
    }
  }

  /**
   * Notes that write `no` was said to be done. Where several writers add to one document, each acknowledgement stands
   * for the lowest rank that has none: so many of them have been added, in whatever order.
   */
  acknowledge(no: number): void {
    for (const { id } of this.#unanswered.get(no) ?? []) {
      const kept = this.#kept.get(id);
      const [lowest, ...attempted] = kept?.attempted ?? [];
      if (lowest !== undefined) this.#kept.set(id, { acknowledged: lowest, attempted });
    }
    this.#unanswered.delete(no);
  }

  /** The rank a document has when all that was attempted has been done; 0 when nothing was. */
  newest(id: string): number {
    const kept = this.#kept.get(id);
    return kept?.attempted.at(-1) ?? kept?.acknowledged ?? 0;
  }

  /** Whether a state of the document has been acknowledged. */
  isAcknowledged(id: string): boolean {
    return (this.#kept.get(id)?.acknowledged ?? 0) > 0;
  }

  /** Judges what was found; from now on it is what has to be there. */
  judge(found: readonly FoundState[]): Verdict {
    const lost: string[] = [];
    const stale: string[] = [];
    const phantom: string[] = [];
    let unacknowledged = 0;
    const ranks = new Map<string, number>();
    for (const state of found) {
      const { id } = state;
      const rank = rankOf(state);
      const kept = this.#kept.get(id);
      if (!kept || !state.isWhole || ranks.has(id)) phantom.push(id);
      else if (rank < kept.acknowledged) stale.push(id);
      else if (kept.attempted.includes(rank)) unacknowledged++;
      else if (rank !== kept.acknowledged) {
        const wasAlive = rank - 1 === kept.acknowledged || kept.attempted.includes(rank - 1);
        (state.isDeleted && wasAlive ? lost : phantom).push(id);
      }
      ranks.set(id, rank);
    }
    for (const [id, { acknowledged }] of this.#kept) if (acknowledged > 0 && !ranks.has(id)) lost.push(id);
    const torn = this.#tornBy(ranks);
    this.#kept.clear();
    this.#unanswered.clear();
    for (const [id, rank] of ranks) this.#kept.set(id, { acknowledged: rank, attempted: [] });
    return { lost, stale, phantom, torn, unacknowledged };
  }

  /** A write is one transaction: all of its documents have reached their state, or none has. */
  #tornBy(ranks: ReadonlyMap<string, number>): number[] {
    const torn: number[] = [];
    for (const [no, steps] of this.#unanswered) {
      const done = steps.filter(({ id, rank }) => (ranks.get(id) ?? 0) >= rank).length;
      if (done > 0 && done < steps.length) torn.push(no);
    }
    return torn;
  }
}
