import { blobHash } from '#renderer/data/blobs.ts';
import { type CollectionName, collectionNames, faultOf } from '#renderer/data/storage/record-collections.ts';
import { createBreath } from '../task/breathe.ts';
import type { TaskControl } from '../task/task.ts';
import {
  type BackupHeader,
  type BlobLine,
  noRecords,
  type RecordCounts,
  type RecordLine,
} from './backup-lines.ts';
import { fromBase64 } from './base64.ts';
import { readBackup } from './read-backup.ts';

/** A line that is well-formed but can't be brought back: `reason` is where and how it breaks, or what is wrong. */
export type BadLine = { readonly line: number; readonly what: string; readonly reason: string };

/** What a backup holds that can be brought back, and what can't be. */
export type BackupContents = {
  readonly header: BackupHeader;
  readonly counts: RecordCounts;
  readonly blobs: number;
  readonly badLines: readonly BadLine[];
};

const isCollection = (name: string): name is CollectionName =>
  collectionNames.some((known) => known === name);

/** Why a record can't be brought back; '' when it can. */
export const recordFault = ({ collection, record }: RecordLine): string => {
  if (!isCollection(collection)) return 'collection';
  const fault = faultOf(collection, record);
  return fault ? `${fault.path}: ${fault.keyword}` : '';
};

/** The bytes of a blob's line if they are what its name says. */
export const blobBytes = async ({ blob, base64 }: BlobLine): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const bytes = fromBase64(base64);
  return bytes && (await blobHash(bytes.buffer)) === blob ? bytes : undefined;
};

const nameOf = ({ collection, record }: RecordLine): string => {
  const id = typeof record === 'object' && record !== null && 'id' in record ? String(record.id) : '';
  return `${collection} ${id}`.slice(0, 100);
};

/**
 * Reads a whole backup, checks every record against its schema and every blob against its name, and changes nothing.
 * Throws a `TaskFailure` for a file that is none or is damaged.
 */
export const checkBackup = async (file: Blob, control: TaskControl): Promise<BackupContents> => {
  const counts = noRecords();
  const badLines: BadLine[] = [];
  const breath = createBreath();
  let header: BackupHeader | undefined;
  let blobs = 0;
  for await (const batch of readBackup(file, control))
    for (const item of batch) {
      await breath();
      if (item.kind === 'header') header = item.header;
      else if (item.kind === 'record') {
        const reason = recordFault(item.entry);
        if (reason) badLines.push({ line: item.line, what: nameOf(item.entry), reason });
        else counts[item.entry.collection as CollectionName] += 1;
      } else if (await blobBytes(item.entry)) blobs += 1;
      else badLines.push({ line: item.line, what: item.entry.blob.slice(0, 100), reason: 'sha-256' });
    }
  if (!header) throw new Error('A backup was read without its header');
  return { header, counts, blobs, badLines };
};
