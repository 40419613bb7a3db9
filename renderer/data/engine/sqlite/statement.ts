import type { SqliteLibrary } from './library.ts';
import { SqlError } from './sql-error.ts';

/** What can be given to SQLite and comes out of it. Whole numbers are exact up to 2^53. */
export type SqlValue = string | number | boolean | null | Uint8Array;

/** The C functions of statements, each by its own property, which the compiler looks up once. */
type StatementFunctions = {
  readonly [Name in
    | 'sqlite3_bind_null'
    | 'sqlite3_bind_int'
    | 'sqlite3_bind_double'
    | 'sqlite3_bind_text'
    | 'sqlite3_bind_blob'
    | 'sqlite3_step'
    | 'sqlite3_reset'
    | 'sqlite3_finalize'
    | 'sqlite3_stmt_busy'
    | 'sqlite3_errmsg'
    | 'sqlite3_column_count'
    | 'sqlite3_column_type'
    | 'sqlite3_column_double'
    | 'sqlite3_column_blob'
    | 'sqlite3_column_bytes']: (...values: number[]) => number;
};

const ROW = 100;
const DONE = 101;
const TEXT = 3;
const BLOB = 4;
const NULL = 5;
/** Whether SQLite takes a copy of what is bound, so that another statement may run while this one does, or not. */
const [COPIED, KEPT] = [-1, 0];
const FIRST_ROOM = 65_536;
/** Up to so many characters a loop is faster than the browser's encoder. */
const SHORT = 48;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Memory in which values are handed to SQLite; one for all statements of a connection. */
export class BindingArena {
  readonly #library: SqliteLibrary;
  /** All of it; another view when the library's memory has grown. */
  #room: Uint8Array = new Uint8Array();
  #heap: Uint8Array = new Uint8Array();
  #start = 0;
  #size = 0;
  #used = 0;
  /** Where the last value is. */
  at = 0;

  constructor(library: SqliteLibrary) {
    this.#library = library;
  }

  /** Begins at the start again: what was written is over. `values` are to come, of which none may move the others. */
  begin(values: readonly SqlValue[]): void {
    this.#used = 0;
    let needed = 1;
    for (const value of values)
      if (typeof value === 'string') needed += value.length * 3;
      else if (value instanceof Uint8Array) needed += value.length;
    this.#makeRoom(needed);
  }

  /** Writes `value` behind the one before; gives how many bytes it has. */
  write(value: string | Uint8Array): number {
    const from = this.#used;
    // A copy that SQLite took may have made the memory grow.
    if (this.#room.length === 0) this.#makeRoom(0);
    this.at = this.#start + from;
    const length = typeof value === 'string' ? this.#writeText(value, from) : value.length;
    if (typeof value !== 'string') this.#room.set(value, from);
    this.#used = from + length;
    return length;
  }

  #writeText(text: string, from: number): number {
    const room = this.#room;
    const { length } = text;
    if (length > SHORT)
      return encoder.encodeInto(text, room.subarray(from) as Uint8Array<ArrayBuffer>).written;
    for (let place = 0; place < length; place++) {
      const unit = text.charCodeAt(place);
      if (unit > 0x7f)
        return encoder.encodeInto(text, room.subarray(from) as Uint8Array<ArrayBuffer>).written;
      room[from + place] = unit;
    }
    return length;
  }

  #makeRoom(needed: number): void {
    const heap = this.#library.heap();
    const isEnough = needed <= this.#size;
    if (isEnough && heap === this.#heap) return;
    if (!isEnough) {
      if (this.#start !== 0) this.#library.free(this.#start);
      this.#size = Math.max(FIRST_ROOM, needed);
      this.#start = this.#library.alloc(this.#size);
    }
    // The memory may have grown, by this or by anything else: views of the smaller one are empty then.
    this.#heap = this.#library.heap();
    this.#room = this.#heap.subarray(this.#start, this.#start + this.#size);
  }
}

/** A compiled statement: bind, step through the rows, read columns by their place from 0. */
export class Statement {
  readonly #library: SqliteLibrary;
  readonly #c: StatementFunctions;
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
    this.#c = library.c as unknown as StatementFunctions;
    this.#arena = arena;
    this.#pointer = pointer;
    this.#connection = connection;
    this.#sql = sql;
    this.columnCount = this.#c.sqlite3_column_count(pointer);
  }

  /** Gives the statement its parameters. */
  bind(values: readonly SqlValue[]): this {
    this.#bind(values, COPIED);
    return this;
  }

  #bind(values: readonly SqlValue[], copying: number): void {
    this.#arena.begin(values);
    for (let i = 0; i < values.length; i++) this.#bindOne(i + 1, values[i] as SqlValue, copying);
  }

  #bindOne(place: number, value: SqlValue, copying: number): void {
    if (typeof value === 'string') {
      const length = this.#arena.write(value);
      this.#c.sqlite3_bind_text(this.#pointer, place, this.#arena.at, length, copying);
    } else if (typeof value === 'number') {
      if ((value | 0) === value) this.#c.sqlite3_bind_int(this.#pointer, place, value);
      else this.#c.sqlite3_bind_double(this.#pointer, place, value);
    } else if (value === null) this.#c.sqlite3_bind_null(this.#pointer, place);
    else if (typeof value === 'boolean') this.#c.sqlite3_bind_int(this.#pointer, place, value ? 1 : 0);
    else {
      const length = this.#arena.write(value);
      this.#c.sqlite3_bind_blob(this.#pointer, place, this.#arena.at, length, copying);
    }
  }

  /** Goes to the next row; false when there is none. Throws an SqlError. */
  step(): boolean {
    const result = this.#c.sqlite3_step(this.#pointer);
    if (result === ROW) return true;
    if (result === DONE) return false;
    const message = this.#library.textAt(this.#c.sqlite3_errmsg(this.#connection));
    this.reset();
    throw new SqlError(result, message, this.#sql);
  }

  /** Ends the run, so that the statement can be bound anew. */
  reset(): void {
    this.#c.sqlite3_reset(this.#pointer);
  }

  /** Binds, runs to the end and resets; for statements without rows. Nothing else runs meanwhile. */
  run(values: readonly SqlValue[] = []): void {
    this.#bind(values, KEPT);
    while (this.step());
    this.reset();
  }

  isNull(column: number): boolean {
    return this.#c.sqlite3_column_type(this.#pointer, column) === NULL;
  }

  text(column: number): string {
    return decoder.decode(this.bytes(column));
  }

  number(column: number): number {
    return this.#c.sqlite3_column_double(this.#pointer, column);
  }

  /** The bytes of a text or blob where SQLite keeps them: copy before the next step. */
  bytes(column: number): Uint8Array {
    const at = this.#c.sqlite3_column_blob(this.#pointer, column);
    const length = this.#c.sqlite3_column_bytes(this.#pointer, column);
    return this.#library.heap().subarray(at, at + length);
  }

  /** The value of a column by its own type. */
  value(column: number): SqlValue {
    const type = this.#c.sqlite3_column_type(this.#pointer, column);
    if (type === NULL) return null;
    if (type === TEXT) return this.text(column);
    return type === BLOB ? this.bytes(column).slice() : this.number(column);
  }

  /** Whether it is between two rows. */
  isRunning(): boolean {
    return this.#c.sqlite3_stmt_busy(this.#pointer) !== 0;
  }

  /** Frees the statement. */
  finalize(): void {
    this.#c.sqlite3_finalize(this.#pointer);
  }
}
