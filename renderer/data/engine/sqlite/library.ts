import sqlite3InitModule from '@evolu/sqlite-wasm';

/** A function of the compiled library, called with pointers and numbers. */
type Compiled = (...values: (number | bigint)[]) => number;

/** What the engine uses of SQLite's WebAssembly build; the seam at which another build can be put in. */
export type SqliteLibrary = {
  /** SQLite's C functions by their own names, without conversions. */
  readonly c: Readonly<Record<string, Compiled>>;
  readonly heap: () => Uint8Array;
  readonly alloc: (bytes: number) => number;
  readonly free: (pointer: number) => void;
  /** Text with an ending zero, to be freed by the caller. */
  readonly allocText: (text: string) => number;
  /** Reads text up to its ending zero. */
  readonly textAt: (pointer: number) => string;
  /** The 32-bit number at `pointer`, as C functions leave results there. */
  readonly numberAt: (pointer: number) => number;
  /** Puts the files of the origin-private folder `directory` at SQLite's disposal under the name `name`. */
  readonly installFilePool: (options: FilePoolOptions) => Promise<FilePool>;
};

export type FilePoolOptions = {
  readonly name: string;
  readonly directory: string;
  readonly initialCapacity: number;
  /** Tries again although an earlier try in this thread has failed. */
  readonly forceReinitIfPreviouslyFailed: boolean;
};

/** Files of a fixed number, held open, in which databases live. */
export type FilePool = {
  readonly getFileNames: () => string[];
  readonly reserveMinimumCapacity: (files: number) => Promise<number>;
  /** Lets go of the files; they can be opened by others then. */
  readonly pauseVfs: () => unknown;
  /** Takes them again. */
  readonly unpauseVfs: () => Promise<unknown>;
  readonly isPaused: () => boolean;
};

/** The part of the package that is relied on, spelled out because its own types are those of the whole C interface. */
type Package = {
  readonly wasm: {
    readonly exports: Record<string, Compiled>;
    readonly heap8u: () => Uint8Array;
    readonly alloc: (bytes: number) => number;
    readonly dealloc: (pointer: number) => void;
    readonly allocCString: (text: string) => number;
    readonly cstrToJs: (pointer: number) => string;
    readonly peek32: (pointer: number) => number;
  };
  readonly installOpfsSAHPoolVfs: SqliteLibrary['installFilePool'];
};

/** Starts SQLite in this thread. Throws when WebAssembly is not allowed or its file can't be read. */
export const loadSqlite = async (): Promise<SqliteLibrary> => {
  // The package looks for file systems that need cross-origin isolation and says at length that they are missing.
  const quiet = (): void => undefined;
  Object.assign(globalThis, { sqlite3ApiConfig: { warn: quiet, log: quiet, debug: quiet } });
  const init = sqlite3InitModule as unknown as (options: object) => Promise<Package>;
  const { wasm, installOpfsSAHPoolVfs } = await init({ print: quiet, printErr: quiet });
  return {
    c: wasm.exports,
    heap: wasm.heap8u,
    alloc: wasm.alloc,
    free: wasm.dealloc,
    allocText: wasm.allocCString,
    textAt: wasm.cstrToJs,
    numberAt: wasm.peek32,
    installFilePool: installOpfsSAHPoolVfs,
  };
};
