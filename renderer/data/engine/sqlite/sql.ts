import type { SqliteLibrary } from './library.ts';
import { SqlError } from './sql-error.ts';
import { BindingArena, type SqlValue, Statement } from './statement.ts';

const OPEN_READ_WRITE_CREATE = 0x2 | 0x4;
const KEPT_STATEMENTS = 300;

/** One connection to one database file. Everything runs at once and in order; there is no second thread. */
export class Sql {
  readonly #library: SqliteLibrary;
  readonly #pointer: number;
  readonly #arena: BindingArena;
  readonly #statements = new Map<string, Statement>();
  #isInTransaction = false;

  /** Opens `file` in the file system `vfs`, or a database in memory. Throws an SqlError. */
  constructor(library: SqliteLibrary, file = ':memory:', vfs?: string) {
    this.#library = library;
    const [name, system, result] = [
      library.allocText(file),
      vfs ? library.allocText(vfs) : 0,
      library.alloc(8),
    ];
    const code = this.#c('sqlite3_open_v2')(name, result, OPEN_READ_WRITE_CREATE, system);
    this.#pointer = library.numberAt(result);
    for (const pointer of [name, system, result]) if (pointer) library.free(pointer);
    this.#arena = new BindingArena(library);
    if (code !== 0) {
      const message = this.#message();
      this.close();
      throw new SqlError(code, message, `open ${file}`);
    }
  }

  /** The compiled form of `sql`, kept for the next time. */
  prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    if (this.#statements.size >= KEPT_STATEMENTS) this.#forgetStatements();
    const [text, result] = [this.#library.allocText(sql), this.#library.alloc(8)];
    const code = this.#c('sqlite3_prepare_v2')(this.#pointer, text, -1, result, 0);
    const pointer = this.#library.numberAt(result);
    this.#library.free(text);
    this.#library.free(result);
    if (code !== 0) throw new SqlError(code, this.#message(), sql);
    const statement = new Statement(this.#library, this.#arena, {
      pointer,
      connection: this.#pointer,
      sql,
    });
    this.#statements.set(sql, statement);
    return statement;
  }

  /** Runs a statement of which no rows are wanted. */
  run(sql: string, values: readonly SqlValue[] = []): void {
    this.prepare(sql).run(values);
  }

  /** Runs a statement once without keeping its compiled form, as for pragmas and changes of structure. */
  once(sql: string): SqlValue[][] {
    try {
      return this.all(sql);
    } finally {
      this.#statements.get(sql)?.finalize();
      this.#statements.delete(sql);
    }
  }

  /** All rows as lists of values. */
  all(sql: string, values: readonly SqlValue[] = []): SqlValue[][] {
    const rows: SqlValue[][] = [];
    this.each(sql, values, (statement) => {
      rows.push(Array.from({ length: statement.columnCount }, (_, column) => statement.value(column)));
    });
    return rows;
  }

  /** Calls `onRow` at each row; stops early when it gives true. */
  each(sql: string, values: readonly SqlValue[], onRow: (row: Statement) => unknown): void {
    const statement = this.prepare(sql).bind(values);
    try {
      while (statement.step()) if (onRow(statement) === true) break;
    } finally {
      statement.reset();
    }
  }

  /** The first value of the first row, undefined when there is no row. */
  first(sql: string, values: readonly SqlValue[] = []): SqlValue | undefined {
    let found: SqlValue | undefined;
    this.each(sql, values, (row) => {
      found = row.value(0);
      return true;
    });
    return found;
  }

  /** Rows that the last insert, update or delete touched. */
  changes(): number {
    return this.#c('sqlite3_changes')(this.#pointer);
  }

  /** Rows that were changed since the connection was opened: grows with every change. */
  totalChanges(): number {
    return this.#c('sqlite3_total_changes')(this.#pointer);
  }

  /** Rowid of the last row that was inserted. */
  lastRowid(): number {
    return Number(this.#c('sqlite3_last_insert_rowid')(this.#pointer));
  }

  /** Runs `work` in one transaction: all of it is on disk afterwards, or nothing when it throws. May be nested. */
  transaction<T>(work: () => T): T {
    if (this.#isInTransaction) return work();
    this.run('BEGIN IMMEDIATE');
    this.#isInTransaction = true;
    try {
      const result = work();
      this.run('COMMIT');
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    } finally {
      this.#isInTransaction = false;
    }
  }

  /** Closes the connection; nothing can be asked of it afterwards. */
  close(): void {
    this.#forgetStatements();
    this.#c('sqlite3_close_v2')(this.#pointer);
  }

  #rollBack(): void {
    try {
      this.run('ROLLBACK');
    } catch {
      // A full disk or a failed write has rolled back already.
    }
  }

  #forgetStatements(): void {
    for (const [sql, statement] of this.#statements) {
      if (statement.isRunning()) continue;
      statement.finalize();
      this.#statements.delete(sql);
    }
  }

  #message(): string {
    return this.#library.textAt(this.#c('sqlite3_errmsg')(this.#pointer));
  }

  #c(name: string): (...values: (number | bigint)[]) => number {
    return this.#library.c[name] as (...values: (number | bigint)[]) => number;
  }
}
