import { createRxDatabase, type RxCollection, type RxDatabase } from 'rxdb/plugins/core';
import { closeEngine, type EngineOptions, engine, openEngine } from './storage/engine.ts';
import { type MigrationProgress, migrateRecords } from './storage/migrate-records.ts';
import type { MoveProgress } from './storage/move-error.ts';
import { oldDatabases } from './storage/old-databases.ts';
import {
  type CollectionName,
  collectionNames,
  migrations,
  type Records,
} from './storage/record-collections.ts';
import { rxSchema } from './storage/rx-schema.ts';
import { createStorage } from './storage/storage.ts';

export type KithDatabase = RxDatabase<{ [Name in CollectionName]: RxCollection<Records[Name]> }>;

type OpenOptions = {
  readonly onProgress?: (progress: MoveProgress) => void;
  /** Is told how far it is when records are brought up to a newer schema. */
  readonly onUpdating?: (progress: MigrationProgress) => void;
} & Partial<EngineOptions>;

let opened: KithDatabase | undefined;

/** Moves what versions before the engine kept; only where there is such a thing, what moves it is loaded. */
const moveOld = async (name: string, onProgress: (progress: MoveProgress) => void): Promise<void> => {
  if (!(await oldDatabases(name))) return;
  const { moveFromDexie } = await import('./storage/move-from-dexie.ts');
  await moveFromDexie(name, onProgress);
};

/**
 * Opens the database of this device and keeps it for everyone who reads or writes. Windows and tabs of one device
 * share it: a change in one repaints the others. What an earlier version kept elsewhere is moved to it first; how far
 * that is, `onProgress` is told. Rejects with an EngineError that says why it can't be opened, or a MoveError.
 */
export const openDatabase = async (
  name = 'kith',
  { onProgress = () => {}, onUpdating = () => {}, onRepairing = () => {}, keychain = null }: OpenOptions = {},
): Promise<KithDatabase> => {
  await openEngine(name, { keychain, onRepairing });
  const database: KithDatabase = await createRxDatabase({
    name,
    storage: createStorage(),
    // The engine itself tells every window what the others write.
    multiInstance: false,
    eventReduce: true,
    closeDuplicates: true,
  });
  await database.addCollections(
    Object.fromEntries(
      collectionNames.map((collection) => [
        collection,
        {
          schema: rxSchema(collection),
          migrationStrategies: { ...migrations[collection] },
          autoMigrate: false,
        },
      ]),
    ),
  );
  try {
    await moveOld(name, onProgress);
    await migrateRecords(database as unknown as RxDatabase, engine(), onUpdating);
  } catch (error) {
    await database.close();
    await closeEngine();
    throw error;
  }
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
  await closeEngine();
};

/** One collection, typed by its records. */
export const collectionOf = <Name extends CollectionName>(name: Name): RxCollection<Records[Name]> =>
  database().collections[name] as unknown as RxCollection<Records[Name]>;
