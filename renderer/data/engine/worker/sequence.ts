import type { Sql } from '../sqlite/sql.ts';

const RESERVED = 10_000;

/**
 * Numbers the changes of a file: each gets the next one, whatever the clock says. The file remembers how far numbers
 * were given out in steps, so that a number is never used twice, not even that of a document that is gone for good.
 */
export class Sequence {
  readonly #sql: Sql;
  #last: number;
  #reserved: number;

  constructor(sql: Sql) {
    this.#sql = sql;
    sql.once(
      'CREATE TABLE IF NOT EXISTS sequence (one INTEGER PRIMARY KEY CHECK (one = 1), reserved INTEGER)',
    );
    this.#reserved = this.#read();
    this.#last = this.#reserved;
  }

  /** The number given last. */
  get last(): number {
    return this.#last;
  }

  /** The next number. */
  next(): number {
    return ++this.#last;
  }

  /** Gives no number up to `seq` any more. */
  continueAfter(seq: number): void {
    this.#last = Math.max(this.#last, seq);
  }

  /** Takes numbers back that were given out in a transaction that failed. */
  goBackTo(last: number): void {
    this.#last = last;
    this.#reserved = this.#read();
  }

  /** Remembers what was given out; called in the transaction of every write. */
  save(): void {
    if (this.#last <= this.#reserved) return;
    const reserved = this.#last + RESERVED;
    this.#sql.run('INSERT OR REPLACE INTO sequence (one, reserved) VALUES (1, ?)', [reserved]);
    this.#reserved = reserved;
  }

  #read(): number {
    return Number(this.#sql.first('SELECT reserved FROM sequence') ?? 0);
  }
}
