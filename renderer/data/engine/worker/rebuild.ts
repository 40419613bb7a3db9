import type { CollectionSpec } from '../collection-spec.ts';
import type { Sql } from '../sqlite/sql.ts';
import { type StoredDocument, Table } from './table.ts';

const AT_ONCE = 500;

/** A table with other columns or indexes that is made of a former one bit by bit, while that is read and written. */
export class Rebuild {
  readonly #sql: Sql;
  readonly #former: Table;
  readonly #next: Table;
  /** The number of the last row that is in the next table. */
  #done: number;

  private constructor(sql: Sql, former: Table, next: Table, done: number) {
    this.#sql = sql;
    this.#former = former;
    this.#next = next;
    this.#done = done;
    this.#follow();
  }

  /** Makes the tables that remember how far rebuilding is, if they are not there. */
  static prepare(sql: Sql): void {
    sql.once(
      'CREATE TABLE IF NOT EXISTS rebuilds (former TEXT PRIMARY KEY, next TEXT NOT NULL, spec TEXT NOT NULL, done INTEGER NOT NULL)',
    );
    sql.once('CREATE TABLE IF NOT EXISTS replaced_tables (name TEXT PRIMARY KEY)');
  }

  /** Begins to make a table of `spec` from `former`, or goes on where it was; `text` tells one spec from another. */
  static of(sql: Sql, former: Table, spec: CollectionSpec, text: string): Rebuild {
    const [row] = sql.all('SELECT next, spec, done FROM rebuilds WHERE former = ?', [former.name]);
    if (row && row[1] === text)
      return new Rebuild(sql, former, new Table(sql, String(row[0]), spec), Number(row[2]));
    Rebuild.forget(sql, former.name);
    // Its indexes keep this name, so that it must be another one each time.
    const name = `${former.name}_${crypto.randomUUID().slice(0, 8)}`;
    Table.create(sql, name, spec);
    sql.run('INSERT INTO rebuilds (former, next, spec, done) VALUES (?, ?, ?, -1)', [
      former.name,
      name,
      text,
    ]);
    return new Rebuild(sql, former, new Table(sql, name, spec), -1);
  }

  /** Removes what has been made of the table that was to take the place of `former`, if anything has. */
  static forget(sql: Sql, former: string): void {
    const next = sql.first('SELECT next FROM rebuilds WHERE former = ?', [former]);
    if (next === undefined) return;
    sql.once(`DROP TABLE ${next}`);
    sql.run('DELETE FROM rebuilds WHERE former = ?', [former]);
  }

  /** The specification of the table that is being made. */
  get spec(): CollectionSpec {
    return this.#next.spec;
  }

  /** What is done of it, 0 to 1. */
  get share(): number {
    const last = Number(this.#sql.first(`SELECT max(no) FROM ${this.#former.name}`) ?? 0);
    return last <= 0 ? 1 : Math.min(1, Math.max(0, this.#done / last));
  }

  /** Takes over the next rows; false when the next table was complete and has taken the former one's place. */
  copySome(): boolean {
    const done = this.#done;
    try {
      return this.#sql.transaction(() => this.#copyPart());
    } catch (error) {
      this.#done = done;
      this.#follow();
      throw error;
    }
  }

  /** Ends it without result. */
  abandon(): void {
    this.#former.follower = null;
    Rebuild.forget(this.#sql, this.#former.name);
  }

  #follow(): void {
    this.#former.follower = { put: (...row) => this.#put(...row), remove: (no) => this.#remove(no) };
  }

  #copyPart(): boolean {
    let count = 0;
    this.#sql.each(
      `SELECT no, json, seq FROM ${this.#former.name} WHERE no > ? ORDER BY no LIMIT ${AT_ONCE}`,
      [this.#done],
      (row) => {
        const [no, json, seq] = [row.number(0), row.text(1), row.number(2)];
        this.#next.insert(JSON.parse(json) as StoredDocument, json, seq, no);
        this.#done = no;
        count++;
      },
    );
    if (count === AT_ONCE) {
      this.#sql.run('UPDATE rebuilds SET done = ? WHERE former = ?', [this.#done, this.#former.name]);
      return true;
    }
    this.#swap();
    return false;
  }

  #swap(): void {
    const { name } = this.#former;
    const replaced = `${this.#next.name}_replaced`;
    this.#sql.once(`ALTER TABLE ${name} RENAME TO ${replaced}`);
    this.#sql.once(`ALTER TABLE ${this.#next.name} RENAME TO ${name}`);
    this.#sql.run('INSERT INTO replaced_tables (name) VALUES (?)', [replaced]);
    this.#sql.run(
      'UPDATE collections SET spec = (SELECT spec FROM rebuilds WHERE former = ?) WHERE name = ? AND version = ?',
      [name, this.spec.name, this.spec.version],
    );
    this.#sql.run('DELETE FROM rebuilds WHERE former = ?', [name]);
    this.#former.follower = null;
  }

  /** Rows that have not been reached are taken over in the state that they have then. */
  #put(no: number, document: StoredDocument, json: string, seq: number): void {
    if (no > this.#done) return;
    this.#remove(no);
    this.#next.insert(document, json, seq, no);
  }

  #remove(no: number): void {
    this.#sql.run(`DELETE FROM ${this.#next.name} WHERE no = ?`, [no]);
  }
}

/** Removes some rows of a table that was replaced, and the table with the last of them; false when there is none. */
export const removeSomeReplaced = (sql: Sql): boolean => {
  const name = sql.first('SELECT name FROM replaced_tables LIMIT 1');
  if (name === undefined) return false;
  sql.transaction(() => {
    sql.run(`DELETE FROM ${name} WHERE no IN (SELECT no FROM ${name} ORDER BY no LIMIT ${AT_ONCE})`);
    if (sql.changes() === AT_ONCE) return;
    sql.once(`DROP TABLE ${name}`);
    sql.run('DELETE FROM replaced_tables WHERE name = ?', [name]);
  });
  return true;
};
