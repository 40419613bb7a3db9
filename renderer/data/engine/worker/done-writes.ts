import type { WriteAnswer, Writer } from '../protocol.ts';
import type { Sql } from '../sqlite/sql.ts';

const KEPT = 200;
const DAY_MS = 86_400_000;

/**
 * What became of the last writes of each window, remembered in their own transactions: a window that heard nothing
 * because the leader went asks the next one again, and must not be refused for what it has written itself.
 */
export class DoneWrites {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
    sql.once(
      'CREATE TABLE IF NOT EXISTS done_writes (writer TEXT, request INTEGER, at REAL, answer TEXT, PRIMARY KEY (writer, request)) WITHOUT ROWID',
    );
    // A window asks again within moments; what is older is of windows that are gone.
    sql.run('DELETE FROM done_writes WHERE at < ?', [Date.now() - DAY_MS]);
  }

  /** The answer to a write that was done; null for one that was not. */
  find({ window, request }: Writer): WriteAnswer | null {
    const answer = this.#sql.first('SELECT answer FROM done_writes WHERE writer = ? AND request = ?', [
      window,
      request,
    ]);
    return typeof answer === 'string' ? (JSON.parse(answer) as WriteAnswer) : null;
  }

  /** Remembers an answer; called in the transaction of the write. */
  note({ window, request }: Writer, answer: WriteAnswer): void {
    this.#sql.run('INSERT INTO done_writes (writer, request, at, answer) VALUES (?, ?, ?, ?)', [
      window,
      request,
      Date.now(),
      JSON.stringify(answer),
    ]);
    this.#sql.run('DELETE FROM done_writes WHERE writer = ? AND request <= ?', [window, request - KEPT]);
  }
}
