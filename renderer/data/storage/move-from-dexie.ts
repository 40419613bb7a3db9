import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { EngineError } from '../engine/client/connection.ts';
import { countOldBlobs, moveBlobs, verifyBlobs } from './move-blobs.ts';
import { type DocumentSource, moveDocuments, verifyDocuments } from './move-documents.ts';
import { MoveError, type MoveProgress } from './move-error.ts';
import { type OldCollection, type OldDatabases, oldDatabases } from './old-databases.ts';
import { countOldDocuments } from './old-documents.ts';
import { type CollectionName, collectionNames, recordSchemas } from './record-collections.ts';

const PATIENCE_MS = 5000;

/** RxDB's own notes about its collections, which it makes anew on another storage. */
const isOwnOfRxdb = ({ collection }: OldCollection): boolean => collection.startsWith('_');

const tableOf = ({ database, collection, version }: OldCollection): DocumentSource['ref'] => {
  const name = collectionNames.find((candidate) => candidate === collection) as CollectionName | undefined;
  if (!name || recordSchemas[name].version !== version)
    throw new MoveError('old-unknown', `${database} is of no version that can be moved`);
  return { collection: name, version };
};

const copyAll = async (
  sources: readonly DocumentSource[],
  blobs: IDBPDatabase | null,
  onProgress: (progress: MoveProgress) => void,
): Promise<void> => {
  const counts = await Promise.all(sources.map(({ connection }) => countOldDocuments(connection)));
  const total = counts.reduce((sum, count) => sum + count, blobs ? await countOldBlobs(blobs) : 0);
  let moved = 0;
  const onMoved = (count: number): void => {
    moved += count;
    if (total > 0) onProgress({ moved, total });
  };
  onMoved(0);
  for (const source of sources) await moveDocuments(source, onMoved);
  if (blobs) await moveBlobs(blobs, onMoved);
  for (const source of sources) await verifyDocuments(source);
  if (blobs) await verifyBlobs(blobs);
};

const move = async (
  { collections, blobs }: OldDatabases,
  onProgress: (progress: MoveProgress) => void,
): Promise<void> => {
  const open: IDBPDatabase[] = [];
  const openOne = async (database: string): Promise<IDBPDatabase> => {
    const connection = await openDB(database);
    open.push(connection);
    return connection;
  };
  const wanted = collections
    .filter((old) => !isOwnOfRxdb(old))
    .map(({ database, ...old }) => ({ database, ref: tableOf({ database, ...old }) }));
  try {
    const sources: DocumentSource[] = [];
    for (const { database, ref } of wanted) sources.push({ ref, connection: await openOne(database) });
    await copyAll(sources, blobs === null ? null : await openOne(blobs), onProgress);
  } finally {
    for (const connection of open) connection.close();
  }
};

/** Deletes an old database; a window that does not let go of it is waited for, but not for ever. */
const deleteOld = async (database: string): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatience = new Promise<never>((_, reject) => {
    const error = new MoveError('in-use', `Another window holds ${database}`);
    timer = setTimeout(() => reject(error), PATIENCE_MS);
  });
  try {
    await Promise.race([deleteDB(database), impatience]);
  } finally {
    clearTimeout(timer);
  }
};

const asMoveError = (error: unknown): unknown => {
  if (error instanceof EngineError) return new MoveError(error.code, error.message);
  if (!(error instanceof DOMException)) return error;
  const code = error.name === 'QuotaExceededError' ? 'disk-full' : 'old-unreadable';
  return new MoveError(code, `${error.name}: ${error.message}`);
};

/**
 * Moves what earlier versions kept of database `name` in IndexedDB to the open engine, whose tables are there: all
 * documents, deleted and unreadable ones as they are, and all blobs. The old databases are deleted once all of it is
 * found in the engine. Rejects with a MoveError when that can't be done; asked again it goes on where it was.
 */
export const moveFromDexie = (name: string, onProgress: (progress: MoveProgress) => void): Promise<void> =>
  navigator.locks.request(`kith-move-${name}`, async () => {
    // Looked for anew: another window may have moved them while this one waited.
    const old = await oldDatabases(name);
    if (!old) return;
    try {
      await move(old, onProgress);
      for (const { database } of old.collections) await deleteOld(database);
      if (old.blobs !== null) await deleteOld(old.blobs);
    } catch (error) {
      throw asMoveError(error);
    }
  });
