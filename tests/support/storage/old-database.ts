import { openDB } from 'idb';
import { createRxDatabase, type RxCollection } from 'rxdb/plugins/core';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { blobHash } from '#renderer/data/blobs.ts';
import { type CollectionName, collectionNames } from '#renderer/data/storage/record-collections.ts';
import { rxSchema } from '#renderer/data/storage/rx-schema.ts';
import { contactNumber } from '#tests/support/records/many-contacts.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';
import { sampleLine, sampleQuotation } from '#tests/support/records/sample-quotation.ts';

/** A document with RxDB's own fields. */
export type Kept = Readonly<Record<string, unknown>> & { readonly id: string; readonly _deleted: boolean };
/** Documents by collection, in order of id. */
export type AllKept = Readonly<Record<CollectionName, readonly Kept[]>>;

/** How many records the old database has; one contact more, one quotation and three blobs are always there. */
export type OldSize = { readonly contacts: number; readonly interactions: number };
/** How many contacts were deleted. */
export const DELETED = 4;

/** A contact that breaks its schema, and one that has not even what RxDB adds. */
export const UNREADABLE = contactNumber(3).id;
export const TORN = 'torn';

/** Keys that RxDB's Dexie storage changes on disk and reads differently. */
const CUSTOM = { '|a': 1, __b: true, 'c.__d': 'e', __: '', f: '|' };

export const byId = (documents: readonly Kept[]): Kept[] =>
  [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Name of the old database of a collection. */
export const oldName = (name: string, collection: string): string => `rxdb-dexie-${name}--0--${collection}`;

/** Works with the database as the version before the engine opened it. */
export const withOldVersion = async <Result>(
  name: string,
  work: (collections: Readonly<Record<CollectionName, RxCollection>>) => Promise<Result>,
): Promise<Result> => {
  const database = await createRxDatabase({
    name,
    storage: getRxStorageDexie({ chromeTransactionDurability: 'strict' }),
    multiInstance: true,
    eventReduce: true,
    closeDuplicates: true,
  });
  const schemas = collectionNames.map((collection) => [collection, { schema: rxSchema(collection) }]);
  try {
    return await work((await database.addCollections(Object.fromEntries(schemas))) as never);
  } finally {
    await database.close();
  }
};

const readOld = (name: string, ids: Readonly<Record<CollectionName, readonly string[]>>): Promise<AllKept> =>
  withOldVersion(name, async (collections) => {
    const all: [string, Kept[]][] = [];
    for (const collection of collectionNames) {
      const found = await collections[collection].storageInstance.findDocumentsById(
        [...ids[collection]],
        true,
      );
      all.push([collection, byId(found as unknown as readonly Kept[])]);
    }
    return Object.fromEntries(all) as unknown as AllKept;
  });

const idsOnDisk = async (name: string, collection: string): Promise<string[]> => {
  const connection = await openDB(oldName(name, collection));
  const ids = (await connection.getAllKeys('docs')) as string[];
  connection.close();
  return ids;
};

/** Lays fields over contacts of the old database, past RxDB; those it does not have are put into it. */
export const putRaw = async (name: string, documents: readonly object[]): Promise<void> => {
  const connection = await openDB(oldName(name, 'contacts'));
  const write = connection.transaction('docs', 'readwrite');
  for (const document of documents)
    await write.store.put({ ...(await write.store.get((document as Kept).id)), ...document });
  await write.done;
  connection.close();
};

const putOldBlobs = async (name: string, blobs: readonly Blob[]): Promise<readonly string[]> => {
  const connection = await openDB(`${name}-blobs`, 1, {
    upgrade: (db) => void db.createObjectStore('blobs'),
  });
  const hashes: string[] = [];
  for (const blob of blobs) {
    const hash = await blobHash(await blob.arrayBuffer());
    await connection.put('blobs', blob, hash);
    hashes.push(hash);
  }
  connection.close();
  return hashes;
};

/** Two of them are more than goes to the engine at once. */
export const BLOB_BYTES = 700_000;

/** Three blobs that do not fit into one message to the engine. */
const oldBlobs = (): Blob[] =>
  [1, 2, 3].map((byte) => new Blob([new Uint8Array(BLOB_BYTES).fill(byte)], { type: `image/x-${byte}` }));

/** Makes database `name` as the version before the engine left it; gives the hashes of the blobs. */
export const makeOldDatabase = async (name: string, size: OldSize): Promise<readonly string[]> => {
  await withOldVersion(name, async ({ contacts, interactions, quotations }) => {
    await contacts.bulkInsert(Array.from({ length: size.contacts }, (_, place) => contactNumber(place)));
    const calls = Array.from({ length: size.interactions }, (_, place) =>
      sampleInteraction(`call-${place}`, contactNumber(place).id, { body: `“${place}”\n\u2028 中文` }),
    );
    await interactions.bulkInsert(calls);
    await quotations.insert(sampleQuotation([sampleLine('1')]));
    await contacts.bulkRemove(Array.from({ length: DELETED }, (_, place) => contactNumber(place + 20).id));
    await contacts.findOne(contactNumber(5).id).incrementalPatch({ notes: 'changed', custom: CUSTOM });
  });
  await putRaw(name, [
    { id: UNREADABLE, phones: 'torn' },
    { id: TORN, phones: null },
  ]);
  return putOldBlobs(name, oldBlobs());
};

/** All that is in the old database, as the version before the engine reads it. */
export const everythingOld = async (name: string): Promise<AllKept> => {
  const ids: [string, string[]][] = [];
  for (const collection of collectionNames) ids.push([collection, await idsOnDisk(name, collection)]);
  return readOld(name, Object.fromEntries(ids) as never);
};

/** Names of the old databases of `name` that are there. */
export const oldDatabaseNames = async (name: string): Promise<string[]> =>
  (await indexedDB.databases())
    .map((found) => found.name ?? '')
    .filter((found) => found.startsWith(oldName(name, '')) || found === `${name}-blobs`);
