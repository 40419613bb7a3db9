import { commandContext } from '#renderer/data/acting-member.ts';
import { putBlobs } from '#renderer/data/blobs.ts';
import { createRecords } from '#renderer/data/create-records.ts';
import { createRecord, runCommand } from '#renderer/data/run-command.ts';
import type { CollectionName, Records } from '#renderer/data/storage/record-collections.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { endImport, newImportReport } from '#shared/domain/definitions/import-report.ts';
import { failureOf } from '../task/failure-of.ts';
import type { TaskControl } from '../task/task.ts';
import { TaskFailure } from '../task/task-failure.ts';
import { holdImport } from './import-lock.ts';
import type { ImportArea, ImportBatch, ImportOrder, RefusedRow } from './import-plan.ts';
import type { ReaderClient } from './reader-client.ts';

/** What an import did, up to the end or until it was stopped. */
export type ImportOutcome = {
  readonly importId: string;
  readonly area: ImportArea;
  readonly fileName: string;
  readonly created: number;
  readonly skipped: number;
  readonly refusedRows: readonly RefusedRow[];
  readonly photos: number;
  readonly brokenPhotos: number;
  readonly isStopped: boolean;
  /** Why it could not go on; '' when nothing stood in its way. */
  readonly failure: string;
};

type Counts = {
  created: number;
  skipped: number;
  refused: RefusedRow[];
  photos: number;
  brokenPhotos: number;
};

/** What a person decided: where from, what, and how. */
export type ImportJob = {
  readonly reader: Pick<ReaderClient, 'ask'>;
  readonly area: ImportArea;
  readonly fileName: string;
  readonly order: ImportOrder;
  /** How many records there are to write. */
  readonly expected: number;
};

const withPhotos = async ({ contacts, photos }: ImportBatch, counts: Counts): Promise<readonly Contact[]> => {
  if (photos.length === 0) return contacts;
  const hashes = await putBlobs(photos.map(({ blob }) => blob));
  counts.photos += photos.length;
  const byPlace = new Map(photos.map(({ place }, at) => [place, hashes[at] ?? '']));
  return contacts.map((contact, place) => ({ ...contact, photoHash: byPlace.get(place) ?? '' }));
};

const write = async <Name extends CollectionName>(
  name: Name,
  records: readonly Records[Name][],
  counts: Counts,
): Promise<void> => {
  if (records.length === 0) return;
  const { created, refused } = await createRecords(name, records);
  counts.created += created;
  const failed = refused.find(({ reason }) => reason.startsWith('data.'));
  if (failed) throw new TaskFailure(failed.reason);
  for (const { reason } of refused)
    counts.refused.push({
      line: 0,
      cells: [],
      problems: [{ line: 0, column: '', reason: 'data.invalid', value: reason }],
    });
};

const takeAll = async (job: ImportJob, counts: Counts, { report, signal }: TaskControl): Promise<void> => {
  const { reader, order, expected } = job;
  await reader.ask('begin', { order, now: commandContext().now });
  let coming = reader.ask('next', null);
  for (;;) {
    const batch = await coming;
    if (signal.aborted) return;
    // The worker reads on while this batch is being written.
    if (!batch.isLast) coming = reader.ask('next', null);
    await write('contacts', await withPhotos(batch, counts), counts);
    await write('products', batch.products, counts);
    counts.skipped += batch.skipped;
    counts.brokenPhotos += batch.brokenPhotos;
    for (const row of batch.refused) counts.refused.push(row);
    report(counts.created, Math.max(expected, counts.created));
    if (batch.isLast || signal.aborted) return;
  }
};

/**
 * Writes the records of a checked file. Its report is written first, and every record names it: what is written is
 * undone as a whole, be it complete, stopped or cut off. Throws `TaskFailure` when not even the report can be written.
 */
export const runImport = async (job: ImportJob, control: TaskControl): Promise<ImportOutcome> => {
  const { area, fileName, order } = job;
  const id = order.importId;
  const report = newImportReport({ id, area, fileName }, commandContext());
  const begun = report.ok ? await createRecord('definitions', report.value) : report;
  if (!begun.ok) throw new TaskFailure(begun.error.code, begun.error.values);
  const counts: Counts = { created: 0, skipped: 0, refused: [], photos: 0, brokenPhotos: 0 };
  let failure = '';
  await holdImport(id, async () => {
    try {
      await takeAll(job, counts, control);
    } catch (error) {
      const isFull = failureOf(error).code === 'data.disk-full';
      failure = isFull ? 'transfer.import-disk-full' : 'transfer.import-broke-off';
    }
    const { created, skipped, refused } = counts;
    const isWhole = failure === '' && !control.signal.aborted;
    const state = isWhole ? 'done' : 'cancelled';
    await runCommand('definitions', id, endImport, { state, created, skipped, refused: refused.length });
  });
  const { created, skipped, refused, photos, brokenPhotos } = counts;
  const isStopped = control.signal.aborted;
  const sums = { created, skipped, refusedRows: refused, photos, brokenPhotos };
  return { importId: id, area, fileName, ...sums, isStopped, failure };
};
