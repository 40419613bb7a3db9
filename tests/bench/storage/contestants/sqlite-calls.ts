/** What the page asks of the worker that holds plain SQLite. */
export type SqliteCall =
  | { readonly op: 'open' }
  | { readonly op: 'insert'; readonly table: string; readonly rows: readonly (readonly string[])[] }
  | { readonly op: 'records'; readonly sql: string; readonly values: readonly string[] }
  | { readonly op: 'number'; readonly sql: string; readonly values: readonly string[] }
  | { readonly op: 'update'; readonly table: string; readonly key: string; readonly change: Change }
  | { readonly op: 'close' };
export type Change = Readonly<Record<string, string>>;

/** A part of an answer: `json` is an array of records in UTF-8. The last part has `done`. */
export type SqliteAnswer = {
  readonly id: number;
  readonly done: boolean;
  readonly json?: Uint8Array<ArrayBuffer>;
  readonly number?: number;
  readonly error?: string;
};

/** Columns beside `id` and `json`, by table: those of the indexes. */
export const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  contacts: ['sortName', 'updatedAt', 'importId'],
  interactions: ['contactId', 'at', 'nextStepState', 'nextStepDueOn', 'importId'],
};
