import { RxDBCleanupPlugin } from 'rxdb/plugins/cleanup';
import {
  addRxPlugin,
  createRxDatabase,
  type MangoQuery,
  type RxCollection,
  type RxDatabase,
  type RxJsonSchema,
} from 'rxdb/plugins/core';
import { firstValueFrom, skipWhile } from 'rxjs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Mango, Plain } from '../prepared-query.ts';
import { type AnyStorage, type Bench, personProperties, uniqueName } from './bench.ts';
import { idsOf } from './documents.ts';

addRxPlugin(RxDBCleanupPlugin);

type People = RxCollection<Plain>;
type Database = RxDatabase<{ people: People; places: People }>;

const schema = {
  version: 0,
  type: 'object',
  primaryKey: 'id',
  properties: personProperties,
  required: ['id', 'name', 'age'],
  indexes: ['age', ['name', 'age']],
} as unknown as RxJsonSchema<Plain>;

const row = (id: string, name: string, age: number): Plain => ({ id, name, age });

const find = (people: People, mango: Mango) => people.find(mango as MangoQuery<Plain>);

/** RxDB opens a database twice in one process only on storages of two names, as two windows it would be in two. */
const inAnotherWindow = (storage: AnyStorage): AnyStorage => ({
  name: `${storage.name} in ${uniqueName('window')}`,
  rxdbVersion: storage.rxdbVersion,
  createStorageInstance: (params) => storage.createStorageInstance(params),
});

export const collectionCases = (bench: Bench): void => {
  describe('a whole database', () => {
    const databases: Database[] = [];

    const open = async (name = uniqueName('database'), storage?: AnyStorage): Promise<Database> => {
      const database: Database = await createRxDatabase({
        name,
        storage: storage ?? bench.storage(),
        multiInstance: true,
        eventReduce: true,
      });
      databases.push(database);
      await database.addCollections({ people: { schema }, places: { schema } });
      return database;
    };

    // Registered after the bench's own, so that it runs before the storage is closed.
    afterEach(async () => {
      for (const database of databases.splice(0)) await database.close();
    });

    it('documents are inserted, found, changed and removed', async () => {
      const { people } = await open();
      await people.insert(row('a', 'Ada', 36));
      await people.bulkInsert([row('b', 'Bob', 20), row('c', 'Cyd', 64)]);
      const found = await find(people, { selector: { age: { $gt: 20 } }, sort: [{ age: 'desc' }] }).exec();
      expect(idsOf(found)).toEqual(['c', 'a']);
      const ada = await people.findOne('a').exec(true);
      await ada.incrementalPatch({ name: 'Augusta' });
      expect((await people.findOne('a').exec(true)).name).toBe('Augusta');
      await ada.getLatest().remove();
      expect(await people.findOne('a').exec()).toBeNull();
      expect(await people.count().exec()).toBe(2);
    });

    it('a second insert of one id is a conflict, an insert after a removal is none', async () => {
      const { people } = await open();
      const first = await people.insert(row('a', 'Ada', 36));
      await expect(people.insert(row('a', 'Bob', 1))).rejects.toMatchObject({ code: 'CONFLICT' });
      await first.remove();
      await people.insert(row('a', 'Again', 2));
      expect(await people.findOne('a').exec()).toMatchObject({ name: 'Again', age: 2 });
    });

    it('fifty changes of one document at the same time are all made', async () => {
      const { people } = await open();
      const document = await people.insert(row('a', 'Ada', 0));
      await Promise.all(
        Array.from({ length: 50 }, () =>
          document.incrementalModify((data) => ({ ...data, age: (data.age as number) + 1 })),
        ),
      );
      expect((await people.findOne('a').exec(true)).age).toBe(50);
    });

    it('two windows that change one document at the same time lose nothing', async () => {
      const name = uniqueName('database');
      const here = await open(name);
      const there = await open(name, inAnotherWindow(await bench.another()));
      await here.people.insert(row('a', 'Ada', 0));
      const documents = [
        await here.people.findOne('a').exec(true),
        await there.people.findOne('a').exec(true),
      ];
      await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          documents[at % 2]?.incrementalModify((data) => ({ ...data, age: (data.age as number) + 1 })),
        ),
      );
      const [stored] = await here.people.storageInstance.findDocumentsById(['a'], false);
      expect(stored?.age).toBe(20);
    });

    it('a live query is repainted by every write', async () => {
      const { people } = await open();
      const seen: string[][] = [];
      const query = find(people, { selector: { age: { $gte: 18 } }, sort: [{ name: 'asc' }], limit: 2 });
      const subscription = query.$.subscribe((found) => seen.push(idsOf(found)));
      const settled = (ids: string[]) =>
        firstValueFrom(query.$.pipe(skipWhile((found) => idsOf(found).join() !== ids.join())));
      await settled([]);
      await people.bulkInsert([row('a', 'Ada', 36), row('b', 'Bob', 17), row('c', 'Cyd', 64)]);
      await settled(['a', 'c']);
      await (await people.findOne('b').exec(true)).incrementalPatch({ age: 18 });
      await settled(['a', 'b']);
      await (await people.findOne('a').exec(true)).remove();
      await settled(['b', 'c']);
      subscription.unsubscribe();
      expect(seen.at(-1)).toEqual(['b', 'c']);
    });

    it('a live query is repainted by what another window writes', async () => {
      const name = uniqueName('database');
      const here = await open(name);
      const there = await open(name, inAnotherWindow(await bench.another()));
      const query = find(there.people, { selector: { age: 36 } });
      const repainted = firstValueFrom(query.$.pipe(skipWhile((found) => found.length === 0)));
      await here.people.insert(row('a', 'Ada', 36));
      expect(idsOf(await repainted)).toEqual(['a']);
      const gone = firstValueFrom(query.$.pipe(skipWhile((found) => found.length > 0)));
      await (await here.people.findOne('a').exec(true)).remove();
      expect(await gone).toEqual([]);
    });

    it('a live count follows the writes', async () => {
      const { people } = await open();
      await people.bulkInsert(Array.from({ length: 10 }, (_, at) => row(`id${at}`, 'N', at)));
      const query = people.count({ selector: { age: { $gte: 5 } } } as MangoQuery<Plain>);
      expect(await query.exec()).toBe(5);
      const six = firstValueFrom(query.$.pipe(skipWhile((count) => count !== 6)));
      await people.insert(row('more', 'N', 7));
      expect(await six).toBe(6);
      expect((await find(people, { selector: { age: { $gte: 5 } } }).exec()).length).toBe(6);
    });

    it('many are removed at once', async () => {
      const { people } = await open();
      await people.bulkInsert(Array.from({ length: 300 }, (_, at) => row(`id${at}`, 'N', at % 100)));
      const found = await find(people, { selector: { age: { $lt: 50 } } }).exec();
      const { success, error } = await people.bulkRemove(idsOf(found));
      expect([success.length, error.length]).toEqual([150, 0]);
      expect(await people.count().exec()).toBe(150);
      expect(await people.count({ selector: { age: { $lt: 50 } } } as MangoQuery<Plain>).exec()).toBe(0);
    });

    it('the cleanup plugin removes what was removed', async () => {
      const { people } = await open();
      await people.bulkInsert([row('a', 'Ada', 36), row('b', 'Bob', 20)]);
      await people.bulkRemove(['a']);
      expect(await people.storageInstance.findDocumentsById(['a', 'b'], true)).toHaveLength(2);
      await people.cleanup(0);
      expect(idsOf(await people.storageInstance.findDocumentsById(['a', 'b'], true))).toEqual(['b']);
    });

    it('a database is there again after it was closed', async () => {
      const name = uniqueName('database');
      const before = await open(name);
      await before.people.bulkInsert([row('a', 'Ada', 36), row('b', 'Bob', 20)]);
      await before.close();
      const after = await open(name, inAnotherWindow(await bench.another()));
      expect(idsOf(await find(after.people, { sort: [{ age: 'asc' }] }).exec())).toEqual(['b', 'a']);
    });

    it('removing a collection leaves the other', async () => {
      const { people, places } = await open();
      await people.insert(row('a', 'Ada', 36));
      await places.insert(row('b', 'Oslo', 1));
      await people.remove();
      expect(await places.count().exec()).toBe(1);
    });

    it('a removed database is empty when it is made anew', async () => {
      const name = uniqueName('database');
      const before = await open(name);
      await before.people.insert(row('a', 'Ada', 36));
      await before.remove();
      const after = await open(name);
      expect(await after.people.count().exec()).toBe(0);
    });

    it('many documents by id come whole', async () => {
      const { people } = await open();
      await people.bulkInsert(Array.from({ length: 500 }, (_, at) => row(`id${at}`, `N${at}`, at % 100)));
      const found = await people.findByIds(Array.from({ length: 600 }, (_, at) => `id${at}`)).exec();
      expect(found.size).toBe(500);
      expect(found.get('id499')?.name).toBe('N499');
    });
  });
};
