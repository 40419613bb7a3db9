import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import {
  type InteractionScope,
  newestInSpan,
  oldestInstant,
  type Span,
  startOfSpan,
} from './interaction-spans.ts';
import { liveRecords } from './live-query.ts';

/** What has been read so far, newest first. */
export type NewestInteractions = {
  readonly rows: readonly Interaction[];
  /** Everything from this instant on has been looked through; '' when all has. */
  readonly readBackTo: string;
  readonly isReading: boolean;
};

const LARGEST_STEP = 2000;

/** Reads interactions newest first, span by span, and keeps every span it has read up to date. */
export class NewestReader {
  readonly #scope: InteractionScope;
  readonly #onChange: (found: NewestInteractions) => void;
  readonly #onError: (error: Error) => void;
  readonly #spans: (readonly Interaction[])[] = [];
  readonly #subscriptions: { unsubscribe: () => void }[] = [];
  #readBackTo = '';
  #floor: string | undefined;
  #isDone = false;
  #isReading = false;
  #isStopped = false;
  #wanted = 0;
  #step = 0;

  constructor(
    scope: InteractionScope,
    onChange: (found: NewestInteractions) => void,
    onError: (error: Error) => void,
  ) {
    this.#scope = scope;
    this.#onChange = onChange;
    this.#onError = onError;
  }

  /** Reads on until `wanted` rows are there or nothing is left. */
  readUpTo(wanted: number): void {
    this.#wanted = Math.max(wanted, this.#wanted);
    if (this.#step === 0) this.#step = wanted;
    if (!this.#isReading) this.#read().catch(this.#onError);
  }

  /** Ends it; nothing is told afterwards. */
  stop(): void {
    this.#isStopped = true;
    for (const subscription of this.#subscriptions) subscription.unsubscribe();
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    this.#report();
    while (!this.#isStopped && !this.#isDone && this.#found() < this.#wanted) {
      const before = this.#found();
      await this.#readSpan();
      // Where hardly any row passes the filter, longer spans find the next ones sooner.
      if (this.#found() - before < this.#step / 2) this.#step = Math.min(this.#step * 2, LARGEST_STEP);
      this.#report();
    }
    this.#isReading = false;
    this.#report();
  }

  async #readSpan(): Promise<void> {
    const to = this.#readBackTo;
    this.#floor ??= await oldestInstant(this.#scope);
    const floor = this.#floor;
    const from = floor === '' ? '' : await startOfSpan(this.#scope, { to, floor, size: this.#step });
    if (this.#isStopped) return;
    this.#isDone = from <= floor;
    // The last span has no lower end but the scope's, so that what is entered for an earlier day appears too.
    await this.#follow({ from: this.#isDone ? this.#scope.since : from, to });
    this.#readBackTo = from;
  }

  #follow(span: Span): Promise<void> {
    const place = this.#spans.push([]) - 1;
    return new Promise((resolve) => {
      const subscription = liveRecords('interactions', newestInSpan(this.#scope, span)).subscribe({
        next: (rows) => {
          this.#spans[place] = rows;
          resolve();
          if (!this.#isReading) this.#report();
        },
        error: this.#onError,
      });
      this.#subscriptions.push(subscription);
    });
  }

  #found(): number {
    return this.#spans.reduce((total, rows) => total + rows.length, 0);
  }

  #report(): void {
    if (this.#isStopped) return;
    const readBackTo = this.#isDone ? '' : this.#readBackTo;
    this.#onChange({ rows: this.#spans.flat(), readBackTo, isReading: this.#isReading });
  }
}
