import type { Derived, DerivedRow, SourceTables } from '../derived.ts';
import type { Sql } from '../sqlite/sql.ts';
import type { Table } from './table.ts';

const BATCH = 500;
const COMPLETE = -1;

type Progress = Map<string, number>;

/** Keeps the derived tables: makes them, feeds them with every write, and works them out anew when they change. */
export class DerivedTables {
  readonly #sql: Sql;
  readonly #all: readonly Derived[];
  readonly #tables: SourceTables;
  /** Up to which row the documents of a collection have been taken up, by table and collection; -1 for all. */
  readonly #done: Progress = new Map();

  constructor(sql: Sql, all: readonly Derived[], tables: SourceTables) {
    this.#sql = sql;
    this.#tables = tables;
    this.#all = all;
    sql.once('CREATE TABLE IF NOT EXISTS derived (name TEXT PRIMARY KEY, version INTEGER NOT NULL)');
    sql.once(
      'CREATE TABLE IF NOT EXISTS derived_progress (name TEXT, collection TEXT, done INTEGER, PRIMARY KEY (name, collection))',
    );
    sql.transaction(() => {
      for (const table of all) this.#prepare(table);
    });
  }

  /** Whether any table follows `collection`. */
  follows(collection: string): boolean {
    return this.#all.some(({ collections }) => collections.includes(collection));
  }

  /** Takes up a written document everywhere it is followed. */
  put(row: DerivedRow): void {
    for (const table of this.#all) {
      if (!table.collections.includes(row.collection)) continue;
      const done = this.#doneOf(table, row.collection);
      // What has not been reached yet will be taken up then, in the state it has then.
      if (done === COMPLETE || row.no <= done) table.put(this.#sql, row, this.#tables);
    }
  }

  /** The derived table `name`. Throws when there is none. */
  find(name: string): Derived {
    const found = this.#all.find((table) => table.name === name);
    if (!found) throw new Error(`There is no derived table ${name}`);
    return found;
  }

  /** How many documents of `source` are still to be taken up, counted once for each table that follows it. */
  waitingOf({ name, spec }: Table): number {
    let waiting = 0;
    for (const table of this.#all) {
      const done = table.collections.includes(spec.name) ? this.#doneOf(table, spec.name) : COMPLETE;
      if (done === COMPLETE) continue;
      waiting += Number(this.#sql.first(`SELECT count(*) FROM ${name} WHERE no > ? AND deleted = 0`, [done]));
    }
    return waiting;
  }

  /** Makes everything anew that was worked out from `collection`, whose documents are gone. */
  forget(collection: string): void {
    for (const table of this.#all) if (table.collections.includes(collection)) this.#make(table);
  }

  /**
   * Takes up the next documents of `source` that are missing somewhere; false when none are. One call is one
   * transaction, so that it can be interrupted and goes on where it was.
   */
  catchUp(source: Table): boolean {
    const collection = source.spec.name;
    for (const table of this.#all) {
      if (!table.collections.includes(collection)) continue;
      const done = this.#doneOf(table, collection);
      if (done === COMPLETE) continue;
      try {
        this.#sql.transaction(() => this.#takeUp(table, source, done));
      } catch (error) {
        this.#done.set(`${table.name}/${collection}`, done);
        throw error;
      }
      return true;
    }
    return false;
  }

  #takeUp(table: Derived, source: Table, done: number): void {
    const { name: collection, primaryPath } = source.spec;
    const rows: { no: number; json: string }[] = [];
    this.#sql.each(
      `SELECT no, json FROM ${source.name} WHERE no > ? AND deleted = 0 ORDER BY no LIMIT ${BATCH}`,
      [done],
      (row) => {
        rows.push({ no: row.number(0), json: row.text(1) });
      },
    );
    for (const { no, json } of rows) {
      const document = JSON.parse(json) as Record<string, unknown>;
      const id = String(document[primaryPath]);
      table.put(this.#sql, { collection, no, id, document, before: null }, this.#tables);
    }
    this.#note(table, collection, rows.length < BATCH ? COMPLETE : (rows.at(-1)?.no ?? COMPLETE));
  }

  #prepare(table: Derived): void {
    const version = this.#sql.first('SELECT version FROM derived WHERE name = ?', [table.name]);
    if (version !== table.version) this.#make(table);
    for (const [collection, done] of this.#sql.all(
      'SELECT collection, done FROM derived_progress WHERE name = ?',
      [table.name],
    ))
      this.#done.set(`${table.name}/${collection}`, Number(done));
  }

  #make(table: Derived): void {
    table.drop(this.#sql);
    table.create(this.#sql);
    this.#sql.run('INSERT OR REPLACE INTO derived (name, version) VALUES (?, ?)', [
      table.name,
      table.version,
    ]);
    for (const collection of table.collections) this.#note(table, collection, 0);
  }

  #doneOf(table: Derived, collection: string): number {
    return this.#done.get(`${table.name}/${collection}`) ?? 0;
  }

  #note(table: Derived, collection: string, done: number): void {
    this.#sql.run('INSERT OR REPLACE INTO derived_progress (name, collection, done) VALUES (?, ?, ?)', [
      table.name,
      collection,
      done,
    ]);
    this.#done.set(`${table.name}/${collection}`, done);
  }
}
