import type { CollectionSpec } from '../collection-spec.ts';
import type { Sql } from '../sqlite/sql.ts';
import type { SqlValue } from '../sqlite/statement.ts';
import { columnValue, ODD, sortKey } from './column-value.ts';
import { type TableColumns, tableColumns } from './table-columns.ts';

/** A document with what RxDB adds to it. */
export type StoredDocument = Readonly<Record<string, unknown>> & {
  readonly _deleted: boolean;
  readonly _rev: string;
  readonly _meta: { readonly lwt: number };
};

/** Columns that every write changes. */
const ALWAYS_NEW = ['rev', 'lwt', 'seq', 'json'];

/** Whether a column holds `value` already: true and false are 1 and 0 there. */
const isSame = (value: SqlValue | undefined, held: SqlValue | undefined): boolean =>
  (typeof value === 'boolean' ? Number(value) : value) === held;

/** What follows the rows of a table. */
type RowFollower = {
  readonly put: (no: number, document: StoredDocument, json: string, seq: number) => void;
  readonly remove: (no: number) => void;
};

/** The table of one collection at one version of its schema. */
export class Table {
  readonly spec: CollectionSpec;
  readonly name: string;
  readonly columns: TableColumns;
  /** Rows that hold a value their column can't: every query reads them and lets the matcher decide. */
  oddRows: number;
  /** Is told of every row that is written or removed, in the same transaction. */
  follower: RowFollower | null = null;
  readonly #sql: Sql;
  readonly #insert: string;
  /** What an update compares, to leave alone what stays: columns in the order of `#kept`. */
  readonly #compared: string;
  readonly #kept: readonly string[];

  constructor(sql: Sql, name: string, spec: CollectionSpec) {
    this.#sql = sql;
    this.name = name;
    this.spec = spec;
    this.columns = tableColumns(spec);
    const fields = this.columns.fields.map((column) => column.sql);
    this.#kept = ['deleted', 'odd', ...fields];
    const written = ['no', 'id', ...ALWAYS_NEW, ...this.#kept];
    this.#insert = `INSERT INTO ${name} (${written}) VALUES (${written.map(() => '?')}) ON CONFLICT (id) DO NOTHING`;
    this.#compared = `SELECT ${this.#kept} FROM ${name} WHERE no = ?`;
    this.oddRows = this.countOddRows();
  }

  /** Counts the odd rows anew, after rows went. */
  countOddRows(): number {
    this.oddRows = Number(this.#sql.first(`SELECT count(*) FROM ${this.name} WHERE odd = 1`));
    return this.oddRows;
  }

  /**
   * Makes the table and its indexes. The primary key ends an index where many documents have the same values, because
   * it decides their order; where nearly all differ it would only make the index twice as large.
   */
  static create(sql: Sql, name: string, spec: CollectionSpec): void {
    const { fields, byPath } = tableColumns(spec);
    sql.once(
      `CREATE TABLE ${name} (no INTEGER PRIMARY KEY, id TEXT NOT NULL, rev TEXT NOT NULL, deleted INTEGER NOT NULL,
        lwt REAL NOT NULL, seq INTEGER NOT NULL, odd INTEGER NOT NULL${fields.map((field) => `, ${field.sql}`).join('')},
        json TEXT NOT NULL)`,
    );
    sql.once(`CREATE UNIQUE INDEX ${name}_id ON ${name} (id)`);
    sql.once(`CREATE UNIQUE INDEX ${name}_seq ON ${name} (seq)`);
    sql.once(`CREATE INDEX ${name}_deleted ON ${name} (lwt) WHERE deleted = 1`);
    sql.once(`CREATE INDEX ${name}_odd ON ${name} (no) WHERE odd = 1`);
    for (const [place, index] of spec.indexes.entries()) {
      const columns = index.map((path) => byPath.get(path)?.sql);
      if (!spec.distinct?.includes(index.at(-1) ?? '')) columns.push('id');
      sql.once(`CREATE INDEX ${name}_${place} ON ${name} (${columns}) WHERE deleted = 0`);
    }
  }

  /** Number and revision of the document `id`; undefined when there is none. */
  find(id: string): { readonly no: number; readonly rev: string; readonly isDeleted: boolean } | undefined {
    const [row] = this.#sql.all(`SELECT no, rev, deleted FROM ${this.name} WHERE id = ?`, [sortKey(id)]);
    return row && { no: Number(row[0]), rev: String(row[1]), isDeleted: row[2] === 1 };
  }

  /** JSON text of row `no`. */
  jsonOf(no: number): string {
    return String(this.#sql.first(`SELECT json FROM ${this.name} WHERE no = ?`, [no]));
  }

  /**
   * Adds a document, under the number `wanted` or the next one; null when one with its id is there, living or deleted.
   * Gives its number.
   */
  insert(document: StoredDocument, json: string, seq: number, wanted: number | null = null): number | null {
    const id = String(document[this.spec.primaryPath]);
    this.#sql.run(this.#insert, [wanted, sortKey(id), ...this.#values(document, json, seq)]);
    if (this.#sql.changes() === 0) return null;
    const no = wanted ?? this.#sql.lastRowid();
    this.follower?.put(no, document, json, seq);
    return no;
  }

  /**
   * Puts a document in the place of row `no`. Columns that stay as they are aren't named: SQLite writes the entries of
   * an index anew as soon as one of its columns, or of its condition, is set, also to the value that it had.
   */
  update(no: number, document: StoredDocument, json: string, seq: number): void {
    const values = this.#values(document, json, seq);
    const [former = []] = this.#sql.all(this.#compared, [no]);
    this.oddRows -= Number(former[1]);
    const [always, kept] = [values.slice(0, ALWAYS_NEW.length), values.slice(ALWAYS_NEW.length)];
    const changed = this.#kept.map((_, place) => !isSame(kept[place], former[place]));
    const set = [...ALWAYS_NEW, ...this.#kept.filter((_, place) => changed[place])];
    this.#sql.run(`UPDATE ${this.name} SET ${set.map((column) => `${column} = ?`)} WHERE no = ?`, [
      ...always,
      ...kept.filter((_, place) => changed[place]),
      no,
    ]);
    this.follower?.put(no, document, json, seq);
  }

  /** Removes documents for good that were deleted before a time (milliseconds since 1970), `most` at once. Gives how many. */
  cleanUp(deletedBefore: number, most: number): number {
    const old = this.#sql.all(`SELECT no FROM ${this.name} WHERE deleted = 1 AND lwt < ? LIMIT ?`, [
      deletedBefore,
      most,
    ]);
    for (const [no] of old) {
      this.#sql.run(`DELETE FROM ${this.name} WHERE no = ?`, [no ?? null]);
      this.follower?.remove(Number(no));
    }
    if (this.oddRows > 0) this.countOddRows();
    return old.length;
  }

  #values(document: StoredDocument, json: string, seq: number): SqlValue[] {
    let isOdd = false;
    const fields = this.columns.fields.map(({ path, spec }) => {
      const value = columnValue(document, path, spec.type);
      if (value === ODD) isOdd = true;
      return value === ODD ? null : value;
    });
    if (isOdd) this.oddRows++;
    const { _rev, _deleted, _meta } = document;
    return [sortKey(_rev), _meta.lwt, seq, json, _deleted, isOdd, ...fields];
  }
}
