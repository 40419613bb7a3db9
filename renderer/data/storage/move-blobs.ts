import type { IDBPDatabase } from 'idb';
import type { StoredBlob } from '../engine/protocol.ts';
import { engine } from './engine.ts';
import { MoveError } from './move-error.ts';

const STORE = 'blobs';
/** Blobs are handed over once they have this many bytes together, so that little memory is needed. */
const BATCH_BYTES = 1_000_000;

const oldHashes = async (connection: IDBPDatabase): Promise<readonly string[]> =>
  connection.objectStoreNames.contains(STORE) ? (await connection.getAllKeys(STORE)).map(String) : [];

const missingHashes = async (connection: IDBPDatabase): Promise<readonly string[]> => {
  const kept = new Set(await engine().ask('blob-hashes', {}));
  return (await oldHashes(connection)).filter((hash) => !kept.has(hash));
};

/** How many blobs an old database holds. */
export const countOldBlobs = async (connection: IDBPDatabase): Promise<number> =>
  (await oldHashes(connection)).length;

/** Copies the blobs that the engine does not have yet and tells of each batch how many blobs are done with it. */
export const moveBlobs = async (
  connection: IDBPDatabase,
  onMoved: (count: number) => void,
): Promise<void> => {
  const missing = await missingHashes(connection);
  let batch: StoredBlob[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    await engine().ask('put-blobs', { blobs: batch });
    onMoved(batch.length);
    batch = [];
    bytes = 0;
  };
  onMoved((await countOldBlobs(connection)) - missing.length);
  for (const hash of missing) {
    const blob = (await connection.get(STORE, hash)) as unknown;
    if (!(blob instanceof Blob)) throw new MoveError('old-unreadable', `${hash} is no blob`);
    const data = new Uint8Array(await blob.arrayBuffer());
    batch.push({ hash, type: blob.type, bytes: data });
    bytes += data.length;
    if (bytes >= BATCH_BYTES) await flush();
  }
  await flush();
};

/** Rejects unless the engine has every blob of the old database. */
export const verifyBlobs = async (connection: IDBPDatabase): Promise<void> => {
  const [missing] = await missingHashes(connection);
  if (missing !== undefined) throw new MoveError('incomplete', `The blob ${missing} did not come along`);
};
