import type { SqliteLibrary } from './library.ts';
import { SqlError } from './sql-error.ts';

/** What can be given to SQLite and comes out of it. Whole numbers are exact up to 2^53. */
export type SqlValue = string | number | boolean | null | Uint8Array;

const ROW = 100;
const DONE = 101;
const TEXT = 3;
const BLOB = 4;
const NULL = 5;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Memory for what is bound to a statement; one for all statements of a connection, because they run one by one. */
export class BindingArena {
  readonly #library: SqliteLibrary;
  #start = 0;
  #size = 0;
  #used = 0;

  constructor(library: SqliteLibrary) {
    this.#library = library;
  }

  /** Makes room for `bytes` and forgets what was there. */
  reset(bytes: number): void {
    this.#used = 0;
    if (bytes <= this.#size) return;
    if (this.#start !== 0) this.#library.free(this.#start);
    this.#size = Math.max(65_536, bytes * 2);
    this.#start = this.#library.alloc(this.#size);
  }

  /** Writes `value`; gives where it is and how many bytes it has. */
  write(value: string | Uint8Array): { readonly at: number; readonly length: number } {
    const at = this.#start + this.#used;
    const room = this.#library.heap().subarray(at, this.#start + this.#size);
    let length: number;
    if (typeof value === 'string') length = encoder.encodeInto(value, room).written;
    else {
      room.set(value);
      length = value.length;
    }
    this.#used += length;
    return { at, length };
  }
}

/** A compiled statement: bind, step through the rows, read columns by their place from 0. */
export class Statement {
  readonly #library: SqliteLibrary;
  readonly #arena: BindingArena;
  readonly #pointer: number;
  readonly #connection: number;
  readonly #sql: string;
  readonly columnCount: number;

  constructor(
    library: SqliteLibrary,
    arena: BindingArena,
    { pointer, connection, sql }: { pointer: number; connection: number; sql: string },
  ) {
    this.#library = library;
    this.#arena = arena;
    this.#pointer = pointer;
    this.#connection = connection;
    this.#sql = sql;
    this.columnCount = this.#call('sqlite3_column_count');
  }

  /** Gives the statement its parameters. */
  bind(values: readonly SqlValue[]): this {
    let bytes = 0;
    for (const value of values) {
      if (typeof value === 'string') bytes += value.length * 3;
      else if (value instanceof Uint8Array) bytes += value.length;
    }
    this.#arena.reset(bytes);
    for (let i = 0; i < values.length; i++) this.#bindOne(i + 1, values[i] as SqlValue);
    return this;
  }

  #bindOne(place: number, value: SqlValue): void {
    if (value === null) this.#call('sqlite3_bind_null', place);
    else if (typeof value === 'number') {
      if ((value | 0) === value) this.#call('sqlite3_bind_int', place, value);
      else this.#call('sqlite3_bind_double', place, value);
    } else if (typeof value === 'boolean') this.#call('sqlite3_bind_int', place, value ? 1 : 0);
    else {
      const { at, length } = this.#arena.write(value);
      // -1: SQLite takes a copy, so that another statement may run while this one does.
      this.#call(
        typeof value === 'string' ? 'sqlite3_bind_text' : 'sqlite3_bind_blob',
        place,
        at,
        length,
        -1,
      );
    }
  }

  /** Goes to the next row; false when there is none. Throws an SqlError. */
  step(): boolean {
    const result = this.#call('sqlite3_step');
    if (result === ROW) return true;
    if (result === DONE) return false;
    const message = this.#library.textAt(this.#connectionCall('sqlite3_errmsg'));
    this.reset();
    throw new SqlError(result, message, this.#sql);
  }

  /** Ends the run, so that the statement can be bound anew. */
  reset(): void {
    this.#call('sqlite3_reset');
  }

  /** Binds, runs to the end and resets; for statements without rows. */
  run(values: readonly SqlValue[] = []): void {
    this.bind(values);
    while (this.step());
    this.reset();
  }

  text(column: number): string {
    return decoder.decode(this.bytes(column));
  }

  number(column: number): number {
    return this.#call('sqlite3_column_double', column);
  }

  isNull(column: number): boolean {
    return this.#call('sqlite3_column_type', column) === NULL;
  }

  /** The bytes of a text or blob where SQLite keeps them: copy before the next step. */
  bytes(column: number): Uint8Array {
    const at = this.#call('sqlite3_column_blob', column);
    const length = this.#call('sqlite3_column_bytes', column);
    return this.#library.heap().subarray(at, at + length);
  }

  /** The value of a column by its own type. */
  value(column: number): SqlValue {
    const type = this.#call('sqlite3_column_type', column);
    if (type === NULL) return null;
    if (type === TEXT) return this.text(column);
    return type === BLOB ? this.bytes(column).slice() : this.number(column);
  }

  /** Whether it is between two rows. */
  isRunning(): boolean {
    return this.#call('sqlite3_stmt_busy') !== 0;
  }

  /** Frees the statement. */
  finalize(): void {
    this.#call('sqlite3_finalize');
  }

  #call(name: string, ...values: number[]): number {
    return (this.#library.c[name] as (...values: number[]) => number)(this.#pointer, ...values);
  }

  #connectionCall(name: string): number {
    return (this.#library.c[name] as (...values: number[]) => number)(this.#connection);
  }
}
