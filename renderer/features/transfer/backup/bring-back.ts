import { blobHashes, deleteBlobs, putBlobs } from '#renderer/data/blobs.ts';
import { createRecords, deleteRecords } from '#renderer/data/create-records.ts';
import { allIds, replaceRecords } from '#renderer/data/replace-records.ts';
import { runCommand } from '#renderer/data/run-command.ts';
import type { CollectionName, Records } from '#renderer/data/storage/record-collections.ts';
import { COMPANY_ID, type Definition, NUMBERING_ID } from '#shared/domain/definitions/definition.ts';
import { raiseNumbering } from '#shared/domain/definitions/numbering.ts';
import { createBreath } from '../task/breathe.ts';
import { failureOf } from '../task/failure-of.ts';
import type { TaskControl } from '../task/task.ts';
import { TaskFailure } from '../task/task-failure.ts';
import { blobBytes, recordFault } from './check-backup.ts';
import { readBackup } from './read-backup.ts';

/** `add` brings what is not here; `replace` makes this device as the backup is. */
export type BringBackMode = 'add' | 'replace';

/** What was done, up to the end or until it was stopped. */
export type BroughtBack = {
  readonly mode: BringBackMode;
  readonly written: number;
  /** Records that were here already and stay as they are. */
  readonly here: number;
  /** Records that were here and are not in the backup. */
  readonly deleted: number;
  readonly blobs: number;
  readonly isStopped: boolean;
};

type AnyRecord = Records[CollectionName];
type Counts = { written: number; here: number; deleted: number; blobs: number };

const BATCH = 500;
const BLOB_BATCH_BYTES = 4_000_000;
// What refers to others goes first, so that nothing points to what is gone if this is cut short.
const DELETE_ORDER = [
  'interactions',
  'quotations',
  'contacts',
  'products',
  'members',
  'definitions',
] as const;

/** Writes records of one collection after the other in batches, each as `mode` says. */
class RecordWriter {
  readonly #mode: BringBackMode;
  readonly #counts: Counts;
  readonly #waiting: AnyRecord[] = [];
  #collection: CollectionName = 'contacts';
  readonly seen = new Map<CollectionName, Set<string>>();

  constructor(mode: BringBackMode, counts: Counts) {
    this.#mode = mode;
    this.#counts = counts;
  }

  async put(collection: CollectionName, record: AnyRecord): Promise<void> {
    if (collection !== this.#collection || this.#waiting.length >= BATCH) await this.flush();
    this.#collection = collection;
    this.#waiting.push(record);
    if (this.#mode === 'add') return;
    const seen = this.seen.get(collection) ?? new Set();
    this.seen.set(collection, seen.add(record.id));
  }

  async flush(): Promise<void> {
    const records = this.#waiting.splice(0);
    if (records.length === 0) return;
    if (this.#mode === 'replace') {
      const replaced = await replaceRecords(this.#collection, records);
      if (!replaced.ok) throw new TaskFailure(replaced.error.code, replaced.error.values);
      this.#counts.written += replaced.value;
      return;
    }
    const { created, refused } = await createRecords(this.#collection, records);
    const failed = refused.find(({ reason }) => reason.startsWith('data.'));
    if (failed) throw new TaskFailure(failed.reason);
    this.#counts.written += created;
    this.#counts.here += refused.filter(({ reason }) => reason === 'exists-already').length;
  }
}

/** Keeps blobs that are not here yet, several in one transaction. */
class BlobWriter {
  readonly #counts: Counts;
  readonly #here: Set<string>;
  readonly #waiting: Blob[] = [];
  #size = 0;
  readonly seen = new Set<string>();

  constructor(counts: Counts, here: readonly string[]) {
    this.#counts = counts;
    this.#here = new Set(here);
  }

  async put(hash: string, blob: Blob): Promise<void> {
    this.seen.add(hash);
    if (this.#here.has(hash)) return;
    this.#waiting.push(blob);
    this.#size += blob.size;
    if (this.#size > BLOB_BATCH_BYTES) await this.flush();
  }

  async flush(): Promise<void> {
    this.#size = 0;
    this.#counts.blobs += (await putBlobs(this.#waiting.splice(0))).length;
  }
}

/** Quotations that came may have numbers that this device would have given next. */
const keepNumbersUnique = async (here: Definition | undefined): Promise<void> => {
  if (here?.numbering) await runCommand('definitions', NUMBERING_ID, raiseNumbering, here.numbering);
};

const deleteOthers = async (
  seen: ReadonlyMap<CollectionName, ReadonlySet<string>>,
  counts: Counts,
): Promise<void> => {
  for (const name of DELETE_ORDER)
    for await (const ids of allIds(name)) {
      const kept = seen.get(name);
      // Without a company profile the application would begin anew: the one that is here stays.
      const others = ids.filter((id) => !kept?.has(id) && id !== COMPANY_ID);
      if (others.length > 0) counts.deleted += await deleteRecords(name, others);
    }
};

/**
 * Brings back a backup that was checked before. Throws a `TaskFailure` when the storage takes no more. What was written
 * until it is stopped stays; brought back again, it goes on where it was. When replacing, what is not in the backup
 * goes last, so that nothing is ever gone before its replacement is there.
 */
export const bringBack = async (
  file: Blob,
  mode: BringBackMode,
  control: TaskControl,
): Promise<BroughtBack> => {
  const counts: Counts = { written: 0, here: 0, deleted: 0, blobs: 0 };
  const records = new RecordWriter(mode, counts);
  const blobs = new BlobWriter(counts, await blobHashes());
  const breath = createBreath();
  let numbering: Definition | undefined;
  try {
    for await (const batch of readBackup(file, control))
      for (const item of batch) {
        await breath();
        control.signal.throwIfAborted();
        if (item.kind === 'record' && recordFault(item.entry) === '') {
          const record = item.entry.record as AnyRecord;
          if (record.id === NUMBERING_ID) numbering = record as Definition;
          await records.put(item.entry.collection as CollectionName, record);
        }
        if (item.kind === 'blob') {
          const bytes = await blobBytes(item.entry);
          if (bytes) await blobs.put(item.entry.blob, new Blob([bytes], { type: item.entry.type }));
        }
      }
    await records.flush();
    await blobs.flush();
    if (mode === 'add') await keepNumbersUnique(numbering);
    else {
      await deleteOthers(records.seen, counts);
      await deleteBlobs((await blobHashes()).filter((hash) => !blobs.seen.has(hash)));
    }
  } catch (error) {
    if (control.signal.aborted) return { mode, ...counts, isStopped: true };
    if (failureOf(error).code === 'data.disk-full') throw new TaskFailure('transfer.bring-back-disk-full');
    throw error;
  }
  return { mode, ...counts, isStopped: false };
};
