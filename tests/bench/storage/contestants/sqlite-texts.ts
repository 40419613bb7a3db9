import type { PreparedStatement, Sqlite3Static } from '@evolu/sqlite-wasm';

type Compiled = (...values: number[]) => number;

/** Binds and reads texts by SQLite's C functions: the package's own conversions take longer than SQLite itself. */
export type Texts = {
  readonly bind: (statement: PreparedStatement, values: readonly string[]) => PreparedStatement;
  /** The UTF-8 of the first column, as long as the statement stays on its row. */
  readonly column: (statement: PreparedStatement) => Uint8Array;
};

const FIRST_ROOM = 65_536;

/** Binding and reading in the memory of `sqlite`. */
export const textsOf = (sqlite: Sqlite3Static): Texts => {
  const { wasm } = sqlite;
  const c = (wasm as unknown as { readonly exports: Record<string, Compiled> }).exports;
  const call = (name: string, ...values: number[]): number => (c[name] as Compiled)(...values);
  const encoder = new TextEncoder();
  let room = FIRST_ROOM;
  let start = wasm.alloc(room);
  const pointerOf = (statement: PreparedStatement): number => statement.pointer as number;
  return {
    bind: (statement, values) => {
      const needed = values.reduce((sum, value) => sum + value.length * 3, 0);
      if (needed > room) {
        wasm.dealloc(start);
        room = needed * 2;
        start = wasm.alloc(room);
      }
      const memory = wasm.heap8u().subarray(start, start + room);
      let used = 0;
      values.forEach((value, place) => {
        const { written } = encoder.encodeInto(value, memory.subarray(used));
        // 0 as the last argument: SQLite need not copy the text, which stays until the statement has run.
        call('sqlite3_bind_text', pointerOf(statement), place + 1, start + used, written, 0);
        used += written;
      });
      return statement;
    },
    column: (statement) => {
      const at = call('sqlite3_column_text', pointerOf(statement), 0);
      return wasm.heap8u().subarray(at, at + call('sqlite3_column_bytes', pointerOf(statement), 0));
    },
  };
};
