import { openDB } from 'idb';
import { type CollectionName, recordSchemas } from './record-collections.ts';

const BATCH = 2000;

/** Name of the IndexedDB database in which RxDB's Dexie storage keeps `collection`. */
const databaseNameOf = (database: string, collection: CollectionName): string =>
  `rxdb-dexie-${database}--${recordSchemas[collection].version}--${collection}`;

/**
 * All stored documents of `collection` in batches, in order of id, deleted ones left out. Reads beside RxDB, for
 * workers that build an index off the main thread; gives the documents as they are on disk, unchecked.
 */
export async function* scanDocuments(
  database: string,
  collection: CollectionName,
): AsyncGenerator<readonly unknown[]> {
  const connection = await openDB(databaseNameOf(database, collection));
  // Another version of the application may want to migrate: never stand in its way.
  connection.addEventListener('versionchange', () => connection.close());
  try {
    if (!connection.objectStoreNames.contains('docs')) return;
    let range: IDBKeyRange | null = null;
    for (;;) {
      const batch: { id: string; _deleted?: string }[] = await connection.getAll('docs', range, BATCH);
      const last = batch.at(-1);
      if (!last) return;
      yield batch.filter((document) => document._deleted !== '1');
      range = IDBKeyRange.lowerBound(last.id, true);
    }
  } finally {
    connection.close();
  }
}
