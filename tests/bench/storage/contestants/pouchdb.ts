import native from 'pouchdb-adapter-indexeddb';
import PouchDB from 'pouchdb-browser';
import find from 'pouchdb-find';
import type { BenchCollection, BenchRecord, Contestant } from '../contestant.ts';

PouchDB.plugin(native);
PouchDB.plugin(find);

/** The only indexes it gets are those that the bench asks for: each one costs it minutes. */
const INDEXES: Readonly<Record<BenchCollection, string>> = { contacts: 'sortName', interactions: 'at' };
/** Leaves it some 250,000 interactions on a machine of two cores; with a million, this contestant alone takes most of an hour. */
const INSERT_LIMIT_MS = 150_000;
const ALL = 100_000_000;

/** Makes every commit of this page flush to the disk, as the others do: PouchDB has no setting for it. */
const flushCommits = (): void => {
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    return begin.call(
      this,
      stores,
      mode,
      mode === 'readwrite' ? { ...options, durability: 'strict' } : options,
    );
  };
};

const asDocument = (record: BenchRecord): object => ({ ...record, _id: record.id });
const asRecord = (document: object): BenchRecord => document as BenchRecord;

/**
 * PouchDB over its newer IndexedDB adapter, in which the indexes of pouchdb-find are the engine's own: with the older
 * one, `idb`, the same questions take about four times as long.
 */
export const pouchdb = (): Contestant => {
  const databases = new Map<BenchCollection, PouchDB>();
  const databaseOf = (collection: BenchCollection): PouchDB => {
    const database = databases.get(collection);
    if (!database) throw new Error('PouchDB is not open');
    return database;
  };
  const found = async (collection: BenchCollection, request: object): Promise<readonly BenchRecord[]> =>
    (await databaseOf(collection).find({ limit: ALL, ...request })).docs.map(asRecord);
  const sortedRange: Contestant['sortedRange'] = ({ collection, field, from, limit }) =>
    found(collection, { selector: { [field]: { $gte: from } }, sort: [field], limit });

  return {
    name: 'pouchdb',
    insertLimitMs: INSERT_LIMIT_MS,
    open: async () => {
      flushCommits();
      for (const collection of Object.keys(INDEXES) as BenchCollection[]) {
        const database = new PouchDB(`bench-${collection}`, { adapter: 'indexeddb', auto_compaction: true });
        databases.set(collection, database);
      }
    },
    insert: async (collection, records) => {
      const outcomes = await databaseOf(collection).bulkDocs(records.map(asDocument));
      const refused = outcomes.filter((outcome) => outcome.error);
      if (refused.length > 0) throw new Error(`PouchDB refused ${refused.length} ${collection}`);
    },
    settle: async () => {
      for (const [collection, field] of Object.entries(INDEXES) as [BenchCollection, string][]) {
        await databaseOf(collection).createIndex({ index: { fields: [field] } });
        await sortedRange({ collection, field, from: '', limit: 1 });
      }
    },
    byId: async (collection, id) => asRecord(await databaseOf(collection).get(id)),
    sortedRange,
    countFrom: async (collection, field, from) =>
      (await found(collection, { selector: { [field]: { $gte: from } }, fields: ['_id'] })).length,
    countUnindexed: async (collection, field, value) =>
      (await found(collection, { selector: { [field]: value }, fields: ['_id'] })).length,
    matching: (collection, field, pattern) =>
      found(collection, { selector: { [field]: { $regex: pattern } } }),
    readAll: async (collection) => {
      const { rows } = await databaseOf(collection).allDocs({ include_docs: true });
      return rows.filter(({ doc }) => !doc._id.startsWith('_design/')).map(({ doc }) => asRecord(doc));
    },
    update: async (collection, id, change) => {
      await databaseOf(collection).put({ ...(await databaseOf(collection).get(id)), ...change });
    },
    close: async () => {
      for (const database of databases.values()) await database.close();
      databases.clear();
    },
  };
};
