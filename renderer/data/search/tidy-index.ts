import type { Sql } from '../engine/sqlite/sql.ts';

/** Pages of the index that are merged at once: some milliseconds. */
const PAGES = 128;

/**
 * Puts the merging of full-text index `name` off: every write adds a part to the index, and merging them in the write
 * that makes one too many would hold that one up.
 */
export const putMergingOff = (sql: Sql, name: string): void =>
  sql.run(`INSERT INTO ${name} (${name}, rank) VALUES ('automerge', 0)`);

/** Merges some parts of index `name`; false when there are few enough. */
export const mergeSome = (sql: Sql, name: string): boolean => {
  const before = sql.totalChanges();
  sql.run(`INSERT INTO ${name} (${name}, rank) VALUES ('merge', ?)`, [PAGES]);
  // As SQLite's documentation of the command says, the statement itself counts as one.
  return sql.totalChanges() - before >= 2;
};
