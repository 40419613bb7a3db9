import type { CollectionSpec } from '../collection-spec.ts';
import type { TableRef } from '../protocol.ts';
import type { Sql } from '../sqlite/sql.ts';
import { Rebuild, removeSomeReplaced } from './rebuild.ts';
import { Table } from './table.ts';

/** What a table has to be made anew for; hints change only what is made next. */
const textOf = ({ distinct, ...spec }: CollectionSpec): string => JSON.stringify(spec);

const keyOf = ({ collection, version }: TableRef): string => `${collection}/${version}`;

/** Which collections are in the file, and their tables. */
export class Catalogue {
  readonly #sql: Sql;
  readonly #tables = new Map<string, Table>();
  readonly #rebuilds = new Map<string, Rebuild>();

  constructor(sql: Sql) {
    this.#sql = sql;
    Rebuild.prepare(sql);
    sql.once(
      'CREATE TABLE IF NOT EXISTS collections (no INTEGER PRIMARY KEY, name TEXT, version INTEGER, spec TEXT, UNIQUE (name, version))',
    );
    sql.once(
      'CREATE TABLE IF NOT EXISTS attachments (owner TEXT, id TEXT, name TEXT, digest TEXT, type TEXT, bytes BLOB, PRIMARY KEY (owner, id, name))',
    );
  }

  /** All collections in the file, opened or not. */
  get all(): TableRef[] {
    return this.#sql
      .all('SELECT name, version FROM collections')
      .map(([name, version]) => ({ collection: String(name), version: Number(version) }));
  }

  /** All tables that are open. */
  get open(): readonly Table[] {
    return [...this.#tables.values()];
  }

  /**
   * The table of a collection, made if it is not there. One with other columns or indexes is used as it is, while one
   * like `spec` is made of it in the background.
   */
  openCollection(spec: CollectionSpec): Table {
    const key = keyOf({ collection: spec.name, version: spec.version });
    const known = this.#tables.get(key);
    const coming = this.#rebuilds.get(key)?.spec ?? known?.spec;
    if (known && coming && textOf(coming) === textOf(spec)) return known;
    if (this.#rebuilds.has(key)) this.#abandon(key);
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

  /** The collections whose tables are being made anew, with what is done of each, 0 to 1. */
  get rebuilding(): { readonly collection: string; readonly share: number }[] {
    return [...this.#rebuilds.values()].map(({ spec, share }) => ({ collection: spec.name, share }));
  }

  /** Does a part of making tables anew and removing those that were replaced; false when there was nothing to do. */
  rebuildSome(): boolean {
    for (const [key, rebuild] of this.#rebuilds) {
      if (!rebuild.copySome()) this.#finish(key, rebuild.spec);
      return true;
    }
    return removeSomeReplaced(this.#sql);
  }

  /** Removes a collection and all its documents. */
  remove(ref: TableRef): void {
    const table = this.table(ref);
    this.#sql.transaction(() => {
      if (this.#rebuilds.has(keyOf(ref))) this.#abandon(keyOf(ref));
      this.#sql.once(`DROP TABLE ${table.name}`);
      this.#sql.run('DELETE FROM attachments WHERE owner = ?', [table.name]);
      this.#sql.run('DELETE FROM collections WHERE name = ? AND version = ?', [ref.collection, ref.version]);
    });
    this.#tables.delete(keyOf(ref));
  }

  #abandon(key: string): void {
    this.#rebuilds.get(key)?.abandon();
    this.#rebuilds.delete(key);
  }

  /** The table of `spec` has taken the place of the former one. */
  #finish(key: string, spec: CollectionSpec): void {
    this.#rebuilds.delete(key);
    this.#tables.set(key, new Table(this.#sql, this.#tables.get(key)?.name ?? '', spec));
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
    if (row[1] === text) {
      // One that an earlier opening began is out of date by now.
      Rebuild.forget(this.#sql, name);
      return new Table(this.#sql, name, spec);
    }
    const former = new Table(this.#sql, name, JSON.parse(String(row[1])) as CollectionSpec);
    this.#rebuilds.set(
      keyOf({ collection: spec.name, version: spec.version }),
      Rebuild.of(this.#sql, former, spec, text),
    );
    return former;
  }
}
