import { createRxDatabase, type RxCollection, type RxDatabase } from 'rxdb/plugins/core';
import { type CollectionName, collectionNames, type Records } from './storage/record-collections.ts';
import { rxSchema } from './storage/rx-schema.ts';
import { createStorage } from './storage/storage.ts';

export type KithDatabase = RxDatabase<{ [Name in CollectionName]: RxCollection<Records[Name]> }>;

let opened: KithDatabase | undefined;

/**
 * Opens the database of this device and keeps it for everyone who reads or writes. Windows and tabs of one device
 * share it: a change in one repaints the others. Throws what the engine throws (see `open-failure.ts`).
 */
export const openDatabase = async (name = 'kith'): Promise<KithDatabase> => {
  const database: KithDatabase = await createRxDatabase({
    name,
    storage: createStorage(),
    multiInstance: true,
    eventReduce: true,
    closeDuplicates: true,
  });
  await database.addCollections(
    Object.fromEntries(collectionNames.map((collection) => [collection, { schema: rxSchema(collection) }])),
  );
  opened = database;
  return database;
};

/** The open database; asking before `openDatabase` is done is a bug. */
export const database = (): KithDatabase => {
  if (!opened) throw new Error('The database is not open yet');
  return opened;
};

/** Closes the open database, if any, and waits until all is written. */
export const closeDatabase = async (): Promise<void> => {
  await opened?.close();
  opened = undefined;
};

/** One collection, typed by its records. */
export const collectionOf = <Name extends CollectionName>(name: Name): RxCollection<Records[Name]> =>
  database().collections[name] as unknown as RxCollection<Records[Name]>;
