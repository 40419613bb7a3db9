import Dexie, { type Table } from 'dexie';
import { recordSchemas } from '#renderer/data/storage/record-collections.ts';
import type { BenchCollection, BenchRecord, Contestant } from '../contestant.ts';

const PAGE = 5000;

/** Indexes as Dexie writes them: `id,sortName,[contactId+at]`. */
const indexesOf = (collection: BenchCollection): string =>
  [['id'], ...recordSchemas[collection].indexes]
    .map((fields) => (fields.length === 1 ? fields[0] : `[${fields.join('+')}]`))
    .join(',');

/** Plain Dexie over IndexedDB with the same indexes, each commit flushed to the disk. */
export const plainDexie = (): Contestant => {
  const database = new Dexie('bench', { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ contacts: indexesOf('contacts'), interactions: indexesOf('interactions') });
  const tableOf = (collection: BenchCollection): Table<BenchRecord, string> => database.table(collection);

  /** Goes through all records in pages: a cursor, which `filter` would use, takes several times as long. */
  const scan = async (collection: BenchCollection, test: (record: BenchRecord) => boolean) => {
    const found: BenchRecord[] = [];
    for (let after = ''; ; ) {
      const page = await tableOf(collection).where(':id').above(after).limit(PAGE).toArray();
      for (const record of page) if (test(record)) found.push(record);
      const last = page.at(-1);
      if (!last || page.length < PAGE) return found;
      after = last.id;
    }
  };
  const fieldOf = (record: BenchRecord, field: string): unknown => (record as Record<string, unknown>)[field];

  return {
    name: 'dexie',
    open: async () => {
      await database.open();
    },
    insert: async (collection, records) => {
      await tableOf(collection).bulkAdd(records);
    },
    byId: (collection, id) => tableOf(collection).get(id),
    sortedRange: ({ collection, field, from, limit }) =>
      tableOf(collection).where(field).aboveOrEqual(from).limit(limit).toArray(),
    countFrom: (collection, field, from) => tableOf(collection).where(field).aboveOrEqual(from).count(),
    countUnindexed: async (collection, field, value) =>
      (await scan(collection, (record) => fieldOf(record, field) === value)).length,
    matching: (collection, field, pattern) => {
      const regex = new RegExp(pattern);
      return scan(collection, (record) => regex.test(String(fieldOf(record, field))));
    },
    readAll: (collection) => tableOf(collection).toArray(),
    update: async (collection, id, change) => {
      await tableOf(collection).update(id, change);
    },
    close: async () => database.close(),
  };
};
