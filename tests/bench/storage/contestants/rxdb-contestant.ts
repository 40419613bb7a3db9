import { createRxDatabase, type RxCollection, type RxDatabase, type RxStorage } from 'rxdb/plugins/core';
import { rxSchema } from '#renderer/data/storage/rx-schema.ts';
import type { BenchCollection, BenchRecord, BenchRecords, Contestant } from '../contestant.ts';

/** The database of a bench, with the two collections of the application it is about. */
export type BenchDatabase = RxDatabase<{ [Name in BenchCollection]: RxCollection<BenchRecords[Name]> }>;

/** Counts the records of `collection` whose indexed `field` is at least `from`, past RxDB's own query. */
export type AggregateCount = (
  database: BenchDatabase,
  collection: BenchCollection,
  field: string,
  from: string,
) => Promise<number>;

/** A storage under RxDB that is ready to be used. */
export type BenchStorage = {
  // biome-ignore lint/suspicious/noExplicitAny: RxDB's own signature for storages of any engine
  readonly storage: RxStorage<any, any>;
  readonly aggregateCount?: AggregateCount;
  /** Lets go of the storage's files and workers after RxDB was closed. */
  readonly close?: () => Promise<void>;
};

type AnyCollection = RxCollection<Record<string, unknown>>;

/** RxDB over any storage, opened as the application opens it, without the check of records against their schema. */
export const rxdbContestant = (
  name: string,
  openStorage: () => BenchStorage | Promise<BenchStorage>,
): Contestant => {
  let opening: BenchStorage | undefined;
  let database: BenchDatabase | undefined;
  let readings = 0;
  const opened = (): BenchDatabase => {
    if (!database) throw new Error(`${name} is not open`);
    return database;
  };
  const collectionOf = (collection: BenchCollection): AnyCollection =>
    opened().collections[collection] as unknown as AnyCollection;
  const found = async (collection: BenchCollection, query: object): Promise<BenchRecord[]> =>
    (await collectionOf(collection).find(query).exec()).map((document) => document.toJSON() as BenchRecord);

  return {
    name,
    open: async () => {
      opening = await openStorage();
      database = await createRxDatabase({
        name: 'bench',
        storage: opening.storage,
        multiInstance: true,
        eventReduce: true,
        allowSlowCount: true,
      });
      await database.addCollections({
        contacts: { schema: rxSchema('contacts') },
        interactions: { schema: rxSchema('interactions') },
      });
    },
    insert: async (collection, records) => {
      const { error } = await collectionOf(collection).bulkInsert(
        records as unknown as Record<string, unknown>[],
      );
      if (error.length > 0) throw new Error(`${name} refused ${error.length} ${collection}`);
    },
    byId: async (collection, id) =>
      (await collectionOf(collection).findOne(id).exec())?.toJSON() as BenchRecord | undefined,
    sortedRange: ({ collection, field, from, limit }) =>
      found(collection, { selector: { [field]: { $gte: from } }, sort: [{ [field]: 'asc' }], limit }),
    countFrom: (collection, field, from) =>
      collectionOf(collection)
        .count({ selector: { [field]: { $gte: from } } })
        .exec(),
    get aggregateCountFrom(): Contestant['aggregateCountFrom'] {
      const count = opening?.aggregateCount;
      return count && ((collection, field, from) => count(opened(), collection, field, from));
    },
    countUnindexed: (collection, field, value) =>
      collectionOf(collection)
        .count({ selector: { [field]: value } })
        .exec(),
    matching: (collection, field, pattern) =>
      found(collection, { selector: { [field]: { $regex: pattern } } }),
    // RxDB keeps the answer to a query until the next write, so each reading asks in other words: ids begin with a
    // digit, which is above all of these signs.
    readAll: (collection) =>
      found(collection, { selector: { id: { $gte: String.fromCharCode(33 + (readings++ % 14)) } } }),
    update: async (collection, id, change) => {
      const document = await collectionOf(collection).findOne(id).exec();
      if (!document) throw new Error(`${name} has no ${id}`);
      await document.incrementalPatch(change);
    },
    close: async () => {
      await database?.close();
      await opening?.close?.();
      database = undefined;
      opening = undefined;
    },
  };
};
