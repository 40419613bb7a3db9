import type { CollectionSpec } from '../collection-spec.ts';
import type { TableRef } from '../protocol.ts';
import type { Sql } from '../sqlite/sql.ts';
import { Table } from './table.ts';

/** What a table has to be made anew for; hints change only what is made next. */
const textOf = ({ distinct, ...spec }: CollectionSpec): string => JSON.stringify(spec);

const keyOf = ({ collection, version }: TableRef): string => `${collection}/${version}`;

/** Which collections are in the file, and their tables. */
export class Catalogue {
  readonly #sql: Sql;
  readonly #tables = new Map<string, Table>();

  constructor(sql: Sql) {
    this.#sql = sql;
    sql.once(
      'CREATE TABLE IF NOT EXISTS collections (no INTEGER PRIMARY KEY, name TEXT, version INTEGER, spec TEXT, UNIQUE (name, version))',
    );
    sql.once(
      'CREATE TABLE IF NOT EXISTS attachments (owner TEXT, id TEXT, name TEXT, digest TEXT, type TEXT, bytes BLOB, PRIMARY KEY (owner, id, name))',
    );
  }

  /** All tables that are open. */
  get open(): readonly Table[] {
    return [...this.#tables.values()];
  }

  /** The table of a collection, made if it is not there. */
  openCollection(spec: CollectionSpec): Table {
    const key = keyOf({ collection: spec.name, version: spec.version });
    const known = this.#tables.get(key);
    if (known && textOf(known.spec) === textOf(spec)) return known;
    const table = this.#sql.transaction(() => this.#findOrCreate(spec));
    this.#tables.set(key, table);
    return table;
  }

  /** The open table `ref`. Throws when it has not been opened. */
  table(ref: TableRef): Table {
    const found = this.#tables.get(keyOf(ref));
    if (!found) throw new Error(`The collection ${keyOf(ref)} is not open`);
    return found;
  }

  /** The newest open table of `collection`; undefined when none is open. */
  newest(collection: string): Table | undefined {
    return this.open
      .filter(({ spec }) => spec.name === collection)
      .sort((a, b) => b.spec.version - a.spec.version)[0];
  }

  /** The newest open table of `collection`. Throws when none is open. */
  openTable(collection: string): Table {
    const table = this.newest(collection);
    if (!table) throw new Error(`The collection ${collection} is not open`);
    return table;
  }

  /** Removes a collection and all its documents. */
  remove(ref: TableRef): void {
    const table = this.table(ref);
    this.#sql.transaction(() => {
      this.#sql.once(`DROP TABLE ${table.name}`);
      this.#sql.run('DELETE FROM attachments WHERE owner = ?', [table.name]);
      this.#sql.run('DELETE FROM collections WHERE name = ? AND version = ?', [ref.collection, ref.version]);
    });
    this.#tables.delete(keyOf(ref));
  }

  #findOrCreate(spec: CollectionSpec): Table {
    const [row] = this.#sql.all('SELECT no, spec FROM collections WHERE name = ? AND version = ?', [
      spec.name,
      spec.version,
    ]);
    const text = textOf(spec);
    if (!row) {
      this.#sql.run('INSERT INTO collections (name, version, spec) VALUES (?, ?, ?)', [
        spec.name,
        spec.version,
        text,
      ]);
      const name = `c${this.#sql.lastRowid()}`;
      Table.create(this.#sql, name, spec);
      return new Table(this.#sql, name, spec);
    }
    const name = `c${row[0]}`;
    if (row[1] !== text) this.#rebuild(name, spec);
    return new Table(this.#sql, name, spec);
  }

  /** Gives a table other columns and indexes: all documents are written into a new one that then takes its place. */
  #rebuild(name: string, spec: CollectionSpec): void {
    const former = `${name}_former`;
    this.#sql.once(`ALTER TABLE ${name} RENAME TO ${former}`);
    for (const [index] of this.#sql.all(
      "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
      [former],
    ))
      this.#sql.once(`DROP INDEX ${index}`);
    Table.create(this.#sql, name, spec);
    const table = new Table(this.#sql, name, spec);
    this.#sql.each(`SELECT no, json, seq FROM ${former} ORDER BY no`, [], (row) =>
      table.restore(row.number(0), row.text(1), row.number(2)),
    );
    this.#sql.once(`DROP TABLE ${former}`);
    this.#sql.run('UPDATE collections SET spec = ? WHERE name = ? AND version = ?', [
      textOf(spec),
      spec.name,
      spec.version,
    ]);
  }
}
