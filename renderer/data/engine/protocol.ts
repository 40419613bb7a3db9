import type { BackupReason } from './backup/backup-folder.ts';
import type { BackupState } from './backup/file-backup.ts';
import type { CollectionSpec } from './collection-spec.ts';
import type { CheckState } from './repair/file-check.ts';

/** An attachment with its data; `type` is its media type. */
export type AttachmentData = {
  readonly name: string;
  readonly digest: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

/** Bytes kept by their hash; `type` is their media type. */
export type StoredBlob = { readonly hash: string; readonly type: string; readonly bytes: Uint8Array };

/** A document to be written, as JSON text, over revision `previousRev`; null when it is new. */
export type WriteRow = {
  readonly json: string;
  readonly previousRev: string | null;
  readonly attachments?: {
    readonly put: readonly AttachmentData[];
    readonly removed: readonly string[];
  };
};

/** Which window writes, and the number of its request: given where the window may have to ask again. */
export type Writer = { readonly window: string; readonly request: number };

/** What became of the rows of a write; those not named were written. */
export type WriteAnswer = {
  /** Rows refused because the stored document is of another revision, with that document. */
  readonly conflicts: readonly { readonly place: number; readonly json: string }[];
  /** Rows that had a previous revision but nothing was there, so that they were inserted. */
  readonly unexpectedlyNew: readonly number[];
  /** Number of the last change made, 0 when there was none. */
  readonly seq: number;
  /** Whether the same request had been done before and nothing was written now. */
  readonly isRepeated?: boolean;
};

/** A query as RxDB normalizes it. */
export type StorageQuery = {
  readonly selector: Readonly<Record<string, unknown>>;
  readonly sort: readonly Readonly<Record<string, 'asc' | 'desc'>>[];
  readonly skip: number;
  readonly limit: number | null;
};

/** The table that is meant: a collection at a version of its schema. */
export type TableRef = { readonly collection: string; readonly version: number };

/** A field that is grouped by; instants and days by their year, month, day or hour, as they are written (UTC). */
export type GroupKey = { readonly path: string; readonly by?: 'year' | 'month' | 'day' | 'hour' };

/** What is counted and summed: the living documents that `selector` (Mango) holds for. */
export type AggregateAsk = {
  readonly selector: Readonly<Record<string, unknown>>;
  readonly groupBy: readonly GroupKey[];
  /** Fields whose numbers are added up. */
  readonly sums: readonly string[];
};

/** One group; a value that is missing or neither text, number nor boolean is null. */
export type AggregateRow = {
  readonly group: readonly (string | number | boolean | null)[];
  readonly count: number;
  readonly sums: readonly number[];
};

/** What can be asked of the engine, by kind, with the answer. Documents travel as one JSON array in UTF-8. */
export type EngineRequests = {
  readonly 'open-collection': { readonly ask: { readonly spec: CollectionSpec }; readonly answer: null };
  readonly write: {
    readonly ask: TableRef & { readonly rows: readonly WriteRow[]; readonly writer?: Writer };
    readonly answer: WriteAnswer;
  };
  readonly find: {
    readonly ask: TableRef & { readonly ids: readonly string[]; readonly withDeleted: boolean };
    readonly answer: Uint8Array;
  };
  readonly query: { readonly ask: TableRef & { readonly query: StorageQuery }; readonly answer: Uint8Array };
  readonly count: { readonly ask: TableRef & { readonly query: StorageQuery }; readonly answer: number };
  readonly aggregate: {
    readonly ask: { readonly collection: string } & AggregateAsk;
    readonly answer: readonly AggregateRow[];
  };
  readonly changed: {
    readonly ask: TableRef & { readonly after: number; readonly limit: number };
    readonly answer: { readonly documents: Uint8Array; readonly seq: number };
  };
  readonly cleanup: {
    /** Documents deleted before this time (milliseconds since 1970) are removed for good. */
    readonly ask: TableRef & { readonly deletedBefore: number };
    /** Whether all of them are gone. */
    readonly answer: boolean;
  };
  readonly attachment: {
    readonly ask: TableRef & { readonly id: string; readonly name: string; readonly digest: string };
    readonly answer: Pick<AttachmentData, 'type' | 'bytes'> | null;
  };
  readonly 'remove-collection': { readonly ask: TableRef; readonly answer: null };
  /** Keeps blobs under their hashes; those that are there already stay as they are. */
  readonly 'put-blobs': { readonly ask: { readonly blobs: readonly StoredBlob[] }; readonly answer: null };
  readonly 'get-blob': { readonly ask: { readonly hash: string }; readonly answer: StoredBlob | null };
  readonly 'delete-blobs': { readonly ask: { readonly hashes: readonly string[] }; readonly answer: null };
  readonly 'blob-hashes': { readonly ask: Record<string, never>; readonly answer: readonly string[] };
  /** Looks the whole file through: what is wrong with it, "ok" alone when nothing is. Takes long. */
  readonly check: { readonly ask: Record<string, never>; readonly answer: readonly string[] };
  /** Begins to look the file through bit by bit, while it is used. */
  readonly 'begin-check': { readonly ask: Record<string, never>; readonly answer: CheckState };
  /** How far that is, and what it found. */
  readonly 'check-state': { readonly ask: Record<string, never>; readonly answer: CheckState };
  /** All collections in the file, opened or not. */
  readonly collections: { readonly ask: Record<string, never>; readonly answer: readonly TableRef[] };
  /** Collections whose tables are being made anew in the background, with what is done of each, 0 to 1. */
  readonly 'rebuild-state': {
    readonly ask: Record<string, never>;
    readonly answer: readonly { readonly collection: string; readonly share: number }[];
  };
  /** Begins to copy the file, while it is used. */
  readonly backup: {
    readonly ask: { readonly reason: BackupReason; readonly kept: number };
    readonly answer: BackupState;
  };
  /** How far the copying is. */
  readonly 'backup-state': { readonly ask: Record<string, never>; readonly answer: BackupState };
  /** How many documents the derived table `name` has still to take up. */
  readonly waiting: { readonly ask: { readonly name: string }; readonly answer: number };
  /** A question to a derived table. */
  readonly derived: {
    readonly ask: { readonly name: string; readonly kind: string; readonly ask: unknown };
    readonly answer: unknown;
  };
};
export type RequestKind = keyof EngineRequests;

/** Documents that were written together, for those who did not write them. */
export type WrittenDocuments = TableRef & {
  readonly seq: number;
  readonly context: string;
  readonly rows: readonly {
    readonly json: string;
    /** The document before; null when there was none. */
    readonly previousJson: string | null;
  }[];
};
