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

  /** Takes up written documents of `collection` everywhere they are followed. */
  put(collection: string, rows: readonly DerivedRow[]): void {
    for (const table of this.#all) {
      if (!table.collections.includes(collection)) continue;
      const done = this.#doneOf(table, collection);
      // What has not been reached yet will be taken up then, in the state it has then.
      const reached = done === COMPLETE ? rows : rows.filter(({ no }) => no <= done);
      if (reached.length > 0) table.put(this.#sql, reached, this.#tables);
    }
  }

  /** A transaction in which documents were put was undone. */
  undone(): void {
    for (const table of this.#all) table.forget?.();
  }

  /** The derived table `name`. Throws when there is none. */
  find(name: string): Derived {
    const found = this.#all.find((table) => table.name === name);
    if (!found) throw new Error(`There is no derived table ${name}`);
    return found;
  }

  /** How many documents of `source` the derived table `name` has still to take up. */
  waitingOf(source: Table, name: string): number {
    const collection = source.spec.name;
    const table = this.find(name);
    const done = table.collections.includes(collection) ? this.#doneOf(table, collection) : COMPLETE;
    if (done === COMPLETE) return 0;
    return Number(
      this.#sql.first(`SELECT count(*) FROM ${source.name} WHERE no > ? AND deleted = 0`, [done]),
    );
  }

  /** Makes everything anew that was worked out from `collection`, whose documents are gone. */
  forget(collection: string): void {
    for (const table of this.#all) if (table.collections.includes(collection)) this.#make(table);
  }

  /**
   * Takes up the next documents of `sources` that are missing somewhere; false when none are. The tables come in
   * their order. One call is one transaction, so that it can be interrupted and goes on where it was.
   */
  catchUp(sources: readonly Table[]): boolean {
    for (const table of this.#all)
      for (const source of sources) if (this.#catchUpOne(table, source)) return true;
    return false;
  }

  #catchUpOne(table: Derived, source: Table): boolean {
    const collection = source.spec.name;
    const done = table.collections.includes(collection) ? this.#doneOf(table, collection) : COMPLETE;
    if (done === COMPLETE) return false;
    try {
      this.#sql.transaction(() => this.#takeUp(table, source, done));
    } catch (error) {
      this.#done.set(`${table.name}/${collection}`, done);
      this.undone();
      throw error;
    }
    return true;
  }

  /** Does a part of the work that the tables put off; false when there was none. */
  tidy(): boolean {
    return this.#all.some(({ tidy }) => tidy && this.#sql.transaction(() => tidy(this.#sql)));
  }

  #takeUp(table: Derived, source: Table, done: number): void {
    const { name: collection, primaryPath } = source.spec;
    const rows: DerivedRow[] = [];
    this.#sql.each(
      `SELECT no, json FROM ${source.name} WHERE no > ? AND deleted = 0 ORDER BY no LIMIT ${BATCH}`,
      [done],
      (row) => {
        const document = JSON.parse(row.text(1)) as Record<string, unknown>;
        rows.push({
          collection,
          no: row.number(0),
          id: String(document[primaryPath]),
          document,
          before: null,
        });
      },
    );
    if (rows.length > 0) table.put(this.#sql, rows, this.#tables);
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
