import { type CollectionName, collectionNames } from '#renderer/data/storage/record-collections.ts';

/**
 * A backup is gzip of JSON lines: a header, one record per line, one blob per line, and an end by which a file that
 * was cut off is known. Described for others in docs/backup-format.md.
 */
export const BACKUP_FORMAT = 'kith-backup';
export const BACKUP_VERSION = 1;
export const BACKUP_ENDING = 'kith';

/** Records per collection. */
export type RecordCounts = Readonly<Record<CollectionName, number>>;

/** First line: who wrote it, when, and what was there to be written. */
export type BackupHeader = {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  readonly appVersion: string;
  readonly createdAt: string;
  readonly counts: RecordCounts;
  readonly blobs: number;
};

export type RecordLine = { readonly collection: string; readonly record: unknown };
export type BlobLine = { readonly blob: string; readonly type: string; readonly base64: string };
/** Last line: how many lines of records and blobs came before it. */
export type EndLine = { readonly end: true; readonly records: number; readonly blobs: number };

/** Nothing of anything. */
export const noRecords = (): Record<CollectionName, number> =>
  Object.fromEntries(collectionNames.map((name) => [name, 0])) as Record<CollectionName, number>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** The header in the first line; undefined when it is none. */
export const readHeader = (value: unknown): BackupHeader | undefined => {
  if (!isObject(value) || value.format !== BACKUP_FORMAT || !isCount(value.version)) return undefined;
  const counts = noRecords();
  if (isObject(value.counts))
    for (const name of collectionNames) {
      const count = value.counts[name];
      if (isCount(count)) counts[name] = count;
    }
  return {
    format: BACKUP_FORMAT,
    version: value.version,
    appVersion: String(value.appVersion ?? ''),
    createdAt: String(value.createdAt ?? ''),
    counts,
    blobs: isCount(value.blobs) ? value.blobs : 0,
  };
};

/** A line after the header; undefined when it is none of a backup. */
export const readLine = (value: unknown): RecordLine | BlobLine | EndLine | undefined => {
  if (!isObject(value)) return undefined;
  if (typeof value.collection === 'string' && 'record' in value)
    return { collection: value.collection, record: value.record };
  if (typeof value.blob === 'string' && typeof value.base64 === 'string')
    return { blob: value.blob, type: String(value.type ?? ''), base64: value.base64 };
  if (value.end === true && isCount(value.records) && isCount(value.blobs))
    return { end: true, records: value.records, blobs: value.blobs };
  return undefined;
};
