import type { Sql } from './sqlite/sql.ts';

/** One document as a derived table sees it. `no` is its number in the collection's table and stays with it. */
export type DerivedRow = {
  readonly collection: string;
  readonly no: number;
  readonly id: string;
  /** The document; null when it was deleted. */
  readonly document: Readonly<Record<string, unknown>> | null;
  /** The document before this write; null when there was none or a deleted one. */
  readonly before: Readonly<Record<string, unknown>> | null;
};

/**
 * Tables worked out from documents, such as a search index or a list, kept up to date in the transaction of each
 * write. Their content can always be worked out again: when `version` changes they are made anew in the background.
 */
export type Derived = {
  readonly name: string;
  readonly version: number;
  /** Names of the collections they follow. */
  readonly collections: readonly string[];
  /** Makes the empty tables; they do not exist. */
  readonly create: (sql: Sql) => void;
  /** Removes the tables if they exist. */
  readonly drop: (sql: Sql) => void;
  /** Takes up documents of one collection in the state of this transaction, in the order in which they were written. */
  readonly put: (sql: Sql, rows: readonly DerivedRow[], tables: SourceTables) => void;
  /** Forgets what it remembers of the tables: a transaction was undone. */
  readonly forget?: () => void;
  /** Does a small part of the work that can wait, when nothing else is to be done; false when there was none. */
  readonly tidy?: (sql: Sql) => boolean;
  /** What can be asked, by name; runs in the worker. */
  readonly answers: Readonly<Record<string, (sql: Sql, ask: never, tables: SourceTables) => unknown>>;
};

/** The SQL tables of the documents, for looking things up in them: `json`, `no`, `id`, `deleted`, and columns. */
export type SourceTables = {
  /** Name of the table of a collection; undefined while it is not open. */
  readonly table: (collection: string) => string | undefined;
  /** Name of the column that holds field `path`. Throws when there is none. */
  readonly column: (collection: string, path: string) => string;
};
