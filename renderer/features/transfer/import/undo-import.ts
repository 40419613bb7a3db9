import { deleteBlobs } from '#renderer/data/blobs.ts';
import { askContactIndex, useContactIndexState } from '#renderer/data/contact-index/contact-index-client.ts';
import { countRecords } from '#renderer/data/count-records.ts';
import { deleteRecords } from '#renderer/data/create-records.ts';
import { allRecords, findRecords } from '#renderer/data/live-query.ts';
import { runCommand } from '#renderer/data/run-command.ts';
import type { Records } from '#renderer/data/storage/record-collections.ts';
import { endImport } from '#shared/domain/definitions/import-report.ts';
import type { TaskControl } from '../task/task.ts';
import { TaskFailure } from '../task/task-failure.ts';
import type { ImportArea } from './import-plan.ts';

/** What undoing an import did. */
export type UndoOutcome = {
  readonly importId: string;
  readonly deleted: number;
  /** Records that stay, because somebody has worked with them since. */
  readonly kept: number;
  readonly isStopped: boolean;
};

type Imported = Records['contacts'] | Records['products'];

const BATCH = 250;

const importedAfter = (area: ImportArea, importId: string, after: string): Promise<readonly Imported[]> =>
  findRecords(area, {
    selector: { importId, id: { $gt: after } },
    sort: [{ importId: 'asc' }, { id: 'asc' }],
    limit: BATCH,
  } as never);

/** Contacts that quotations are made out to. */
const quotedContacts = async (): Promise<ReadonlySet<string>> => {
  const ids = new Set<string>();
  for await (const page of allRecords('quotations')) for (const { contactId } of page) ids.add(contactId);
  return ids;
};

/** Those of `contacts` with whom something has happened since. */
const touchedContacts = async (contacts: readonly Imported[]): Promise<ReadonlySet<string>> => {
  if (useContactIndexState.getState().status === 'failed') return new Set();
  const rows = await askContactIndex('rows', { ids: contacts.map(({ id }) => id) });
  return new Set(rows.filter((row) => row.lastInteractionAt !== '').map(({ id }) => id));
};

/** Pictures that no contact shows any more. */
const dropPhotos = async (hashes: ReadonlySet<string>): Promise<void> => {
  if (hashes.size === 0) return;
  const unused = new Set(hashes);
  for await (const page of allRecords('contacts')) for (const { photoHash } of page) unused.delete(photoHash);
  await deleteBlobs([...unused]);
};

/**
 * Deletes what an import brought, except what was changed, quoted or had an interaction since. Cut short, it can be run
 * again. Throws `TaskFailure` when the storage refuses.
 */
export const undoImport = async (
  area: ImportArea,
  importId: string,
  { report, signal }: TaskControl,
): Promise<UndoOutcome> => {
  const total = await countRecords(area, { selector: { importId } } as never);
  const quoted = area === 'contacts' ? await quotedContacts() : new Set<string>();
  const photos = new Set<string>();
  let deleted = 0;
  let seen = 0;
  let after = '';
  while (!signal.aborted) {
    const page = await importedAfter(area, importId, after);
    const last = page.at(-1);
    if (!last) break;
    const touched = area === 'contacts' ? await touchedContacts(page) : new Set<string>();
    const unchanged = page.filter(
      ({ id, createdAt, updatedAt }) => updatedAt === createdAt && !quoted.has(id) && !touched.has(id),
    );
    for (const record of unchanged)
      if ('photoHash' in record && record.photoHash !== '') photos.add(record.photoHash);
    const gone = await deleteRecords(
      area,
      unchanged.map(({ id }) => id),
    );
    if (gone < unchanged.length) throw new TaskFailure('transfer.not-undone');
    deleted += gone;
    seen += page.length;
    after = last.id;
    report(seen, Math.max(total, seen));
  }
  await dropPhotos(photos);
  if (!signal.aborted) await runCommand('definitions', importId, endImport, { state: 'undone' });
  return { importId, deleted, kept: seen - deleted, isStopped: signal.aborted };
};
