import { blobHashes, getBlob } from '#renderer/data/blobs.ts';
import { countRecords } from '#renderer/data/count-records.ts';
import { allRecords } from '#renderer/data/live-query.ts';
import { collectionNames } from '#renderer/data/storage/record-collections.ts';
import { useUnreadableRecords } from '#renderer/data/unreadable-records.ts';
import type { TaskControl } from '../task/task.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHeader,
  type BlobLine,
  type EndLine,
  noRecords,
  type RecordLine,
} from './backup-lines.ts';
import { toBase64 } from './base64.ts';

type Line = BackupHeader | RecordLine | BlobLine | EndLine;

/** All lines of a backup in batches, straight from the database: never more than one page of it in memory. */
async function* backupLines(
  appVersion: string,
  createdAt: string,
  report: TaskControl['report'],
): AsyncGenerator<readonly Line[]> {
  const counts = noRecords();
  for (const name of collectionNames) counts[name] = await countRecords(name);
  const hashes = await blobHashes();
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0) + hashes.length;
  yield [
    { format: BACKUP_FORMAT, version: BACKUP_VERSION, appVersion, createdAt, counts, blobs: hashes.length },
  ];
  let records = 0;
  let blobs = 0;
  for (const collection of collectionNames)
    for await (const page of allRecords(collection)) {
      yield page.map((record) => ({ collection, record }));
      records += page.length;
      report(records, Math.max(total, records));
    }
  // What can't be read here is in the file all the same: it may be mended one day.
  const unreadable = [...useUnreadableRecords.getState().records.values()];
  yield unreadable.map(({ collection, document }) => ({ collection, record: document }));
  records += unreadable.length;
  for (const hash of hashes) {
    const blob = await getBlob(hash);
    if (!blob) continue;
    yield [{ blob: hash, type: blob.type, base64: toBase64(new Uint8Array(await blob.arrayBuffer())) }];
    blobs += 1;
    report(records + blobs, Math.max(total, records + blobs));
  }
  yield [{ end: true, records, blobs }];
}

/**
 * Everything on this device as one compressed file. Throws the signal's reason when it is stopped; nothing is left
 * behind then.
 */
export const writeBackup = async (appVersion: string, { report, signal }: TaskControl): Promise<Blob> => {
  const lines = backupLines(appVersion, new Date().toISOString(), report);
  const text = new ReadableStream<string>({
    pull: async (controller) => {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else if (value.length > 0)
        controller.enqueue(`${value.map((line) => JSON.stringify(line)).join('\n')}\n`);
    },
  });
  const compressed = text
    .pipeThrough(new TextEncoderStream(), { signal })
    .pipeThrough(new CompressionStream('gzip'));
  return new Response(compressed).blob();
};
