import { FileBackup } from '../backup/file-backup.ts';
import { type Repairing, restoreIfWished } from '../backup/restore-file.ts';
import type { Salvaged } from '../repair/salvaged.ts';
import { allowTrial, guardFiles, wasOutOfRoom } from './file-guards.ts';
import type { FilePool, SqliteLibrary } from './library.ts';
import { folderOf, lookIntoPool, type PoolContent } from './pool-files.ts';
import { Sql } from './sql.ts';
import { SqlError } from './sql-error.ts';

const FOLDER = 'kith-engine';
const MAIN = '/main.db';
/** The database, its log and its journal, and as many free ones. */
const FILES = 6;
const CACHE_KIB = 96 * 1024;
/**
 * 128 MB: pages that many writes in a row change are copied from the log to the database once for all of them. It is
 * copied when nothing has been written for a while, so that only a crash in the middle of much writing leaves a log of
 * this size to be read at the next start.
 */
const LOG_PAGES = 16_000;
const OPENING_TRIES = 40;
const TRY_AGAIN_MS = 50;

/** Why a database could not be opened, by what a person can do about it. */
class OpenError extends Error {
  override readonly name = 'OpenError';
  readonly code: 'unsupported' | 'missing' | 'wrong-key' | 'in-use' | 'disk-full' | 'corrupt' | 'failed';

  constructor(code: OpenError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** An open database file, with what makes copies of it. */
export type OpenFile = {
  readonly sql: Sql;
  readonly backup: FileBackup;
  /** Whether the last one who had it was stopped soon after writing. */
  readonly wasInterrupted: boolean;
  /** What is left to be done when this file takes the place of a damaged one. */
  readonly repair: OpenRepair | null;
  readonly close: () => void;
};

/** A repair under way. */
export type OpenRepair = {
  /** The damaged database; null when it can't be opened at all. */
  readonly from: Sql | null;
  /** Lets go of the damaged files and says what was brought over from them. */
  readonly finish: (salvaged: Salvaged | null) => Promise<void>;
};

export type OpenFileOptions = { readonly name: string; readonly key: string; readonly mustExist: boolean };

type PoolOptions = { readonly name: string; readonly directory: string; readonly mustExist: boolean };

const poolOf = (name: string): string => `/${FOLDER}/${name}`;

/** Throws an OpenError when this browser lacks what a database needs. */
export const checkSupport = (): void => {
  const isSupported =
    typeof FileSystemFileHandle !== 'undefined' &&
    'createSyncAccessHandle' in FileSystemFileHandle.prototype &&
    navigator.storage?.getDirectory !== undefined &&
    navigator.locks !== undefined;
  if (!isSupported) throw new OpenError('unsupported', 'This browser has no file system of its own');
};

const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Does what needs all files of a pool; whoever had them may need a moment to let go of them. */
const withTries = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof OpenError) throw error;
      const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      if (/quota/i.test(reason)) throw new OpenError('disk-full', reason);
      if (tries === OPENING_TRIES) throw new OpenError('in-use', reason);
      await delay(TRY_AGAIN_MS);
    }
  }
};

const checkContent = (content: PoolContent['is'], mustExist: boolean): void => {
  if (content === 'damaged') throw new OpenError('corrupt', 'The files of the database are damaged');
  if (mustExist && content === 'nothing')
    throw new OpenError('missing', 'The file of the database is not there');
};

/** Opens the files in `directory`, in which database `name` lives, and makes those that are missing. */
const openPool = async (
  library: SqliteLibrary,
  { name, directory, mustExist }: PoolOptions,
): Promise<{ readonly pool: FilePool; readonly hasLog: boolean }> => {
  const { is: content, hasLog } = await withTries(() => lookIntoPool(directory, MAIN));
  checkContent(content, mustExist);
  allowTrial(content === 'nothing');
  const pool = await withTries(async () => {
    const pool = await library.installFilePool({
      name,
      directory,
      initialCapacity: FILES,
      forceReinitIfPreviouslyFailed: true,
    });
    if (pool.isPaused()) await pool.unpauseVfs();
    try {
      // An earlier opening may have ended before all were made.
      await pool.reserveMinimumCapacity(FILES);
      if (content === 'database' && !pool.getFileNames().includes(MAIN))
        throw new Error('The file of the database has just gone');
      return pool;
    } catch (error) {
      pool.pauseVfs();
      throw error;
    }
  });
  return { pool, hasLog };
};

/** Settings of the connection, in the order SQLite needs; the first read tells whether the key is right. */
const configure = (sql: Sql, key: string): void => {
  sql.once(`PRAGMA key = 'raw:${key}'`);
  sql.once('PRAGMA page_size = 8192');
  sql.once('PRAGMA locking_mode = exclusive');
  sql.once('PRAGMA temp_store = memory');
  sql.once(`PRAGMA cache_size = -${CACHE_KIB}`);
  sql.once('PRAGMA journal_mode = wal');
  sql.once('PRAGMA synchronous = full');
  sql.once(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  sql.once('SELECT count(*) FROM sqlite_master');
};

const openAsItIs = async (
  library: SqliteLibrary,
  { name, key, mustExist, directory = poolOf(name) }: OpenFileOptions & { readonly directory?: string },
): Promise<Omit<OpenFile, 'repair'>> => {
  const { pool, hasLog } = await openPool(library, { name, directory, mustExist });
  const onName = (action: 'sqlite3mc_vfs_create' | 'sqlite3mc_vfs_destroy', vfs: string): void => {
    const text = library.allocText(vfs);
    (library.c[action] as (name: number, isDefault: number) => number)(text, 0);
    library.free(text);
  };
  const encrypted = `multipleciphers-${name}`;
  const release = (): void => {
    onName('sqlite3mc_vfs_destroy', encrypted);
    pool.pauseVfs();
  };
  onName('sqlite3mc_vfs_create', name);
  let sql: Sql | undefined;
  try {
    sql = new Sql(library, MAIN, encrypted);
    configure(sql, key);
  } catch (error) {
    sql?.close();
    release();
    const code = error instanceof SqlError ? error.code : '';
    const reason = error instanceof Error ? error.message : String(error);
    if (code === 'not-a-database') throw new OpenError('wrong-key', reason);
    if (code === 'corrupt') throw new OpenError('corrupt', reason);
    throw new OpenError(code === 'io' && wasOutOfRoom() ? 'disk-full' : 'failed', reason);
  }
  const open = sql;
  const backup = new FileBackup({ database: name, pool: directory, file: MAIN }, open);
  const close = (): void => {
    backup.stop();
    open.close();
    release();
  };
  return { sql, backup, wasInterrupted: hasLog, close };
};

/** Whether nothing in the files can be read, so that trying again would change nothing. */
const isHopeless = (error: unknown): boolean =>
  error instanceof OpenError && ['wrong-key', 'corrupt', 'missing'].includes(error.code);

/** Opens what is damaged, as far as that goes. Throws an OpenError when it may go another time. */
const openRepair = async (
  library: SqliteLibrary,
  options: OpenFileOptions,
  { damaged, finish }: Repairing,
): Promise<OpenRepair> => {
  // The library knows a pool by its name for as long as the thread lives.
  const name = `${options.name}-${damaged.slice(damaged.lastIndexOf('/') + 1)}`;
  const asDamaged = { ...options, name, mustExist: true, directory: damaged };
  const opened = await openAsItIs(library, asDamaged).catch((error: unknown) => {
    if (isHopeless(error)) return null;
    throw error;
  });
  return {
    from: opened?.sql ?? null,
    finish: async (salvaged) => {
      opened?.close();
      await finish(salvaged);
    },
  };
};

/**
 * Opens the encrypted database `name` of this origin, made anew if there is none and `mustExist` is false; a copy that
 * someone wished is put in its place before. `key` is 32 bytes in hex. Only one process may have it open. Throws an
 * OpenError.
 */
export const openFile = async (library: SqliteLibrary, options: OpenFileOptions): Promise<OpenFile> => {
  checkSupport();
  const { name, key } = options;
  if (!/^[0-9a-f]{64}$/.test(key)) throw new OpenError('wrong-key', 'A key is 32 bytes in hex');
  guardFiles();
  const repairing = await withTries(() =>
    restoreIfWished(name, {
      folder: () => folderOf(poolOf(name)),
      main: MAIN,
      makeEmpty: async () => (await openAsItIs(library, { ...options, mustExist: false })).close(),
    }),
  );
  const opened = await openAsItIs(library, options);
  try {
    return { ...opened, repair: repairing && (await openRepair(library, options, repairing)) };
  } catch (error) {
    opened.close();
    throw error;
  }
};
