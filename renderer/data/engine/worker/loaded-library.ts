import { loadSqlite, type SqliteLibrary } from '../sqlite/library.ts';

let library: Promise<SqliteLibrary> | undefined;

/** The library, loaded once and only where it is needed: a window that follows does without. */
export const sqlite = (): Promise<SqliteLibrary> => {
  library ??= loadSqlite().catch((error: unknown) => {
    library = undefined;
    throw error;
  });
  return library;
};
