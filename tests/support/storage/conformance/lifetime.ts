import { describe, expect, it } from 'vitest';
import { preparedQuery } from '../prepared-query.ts';
import { type Bench, type StorageTraits, schemaOf, uniqueName } from './bench.ts';
import {
  askIds,
  bornDeleted,
  changed,
  count,
  deleted,
  fresh,
  insert,
  replace,
  stored,
  write,
} from './documents.ts';

const HOUR = 3_600_000;

export const lifetimeCases = (bench: Bench, traits: StorageTraits): void => {
  describe('cleaning up', () => {
    it('removes what was deleted long enough ago and nothing else', async () => {
      const instance = await bench.instance(schemaOf(undefined, { indexes: ['age'] }));
      const [old, young] = [fresh('old'), fresh('young')];
      await insert(instance, old, young, fresh('living', { age: 1 }, Date.now() - 9 * HOUR));
      await replace(instance, old, deleted(old, Date.now() - 3 * HOUR));
      await replace(instance, young, deleted(young, Date.now() - HOUR));
      while (!(await instance.cleanup(2 * HOUR)));
      expect(await stored(instance, 'old')).toBeUndefined();
      expect(await stored(instance, 'young')).toBeDefined();
      expect(await askIds(instance, {})).toEqual(['living']);
    });

    it('with no time to wait removes all the deleted, and is done at some time', async () => {
      const instance = await bench.instance();
      const documents = Array.from({ length: 500 }, (_, at) => bornDeleted(`id${at}`));
      await insert(instance, ...documents, fresh('living'));
      while (!(await instance.cleanup(0)));
      expect(
        await instance.findDocumentsById([...documents.map(({ id }) => id), 'living'], true),
      ).toHaveLength(1);
    });

    it('is done at once where there is nothing to remove', async () => {
      const instance = await bench.instance();
      expect(await instance.cleanup(0)).toBe(true);
      await insert(instance, fresh('a'));
      expect(await instance.cleanup(0)).toBe(true);
      expect(await count(instance, {})).toBe(1);
    });

    it('lets an id be inserted again', async () => {
      const instance = await bench.instance();
      await insert(instance, bornDeleted('a'));
      while (!(await instance.cleanup(0)));
      await insert(instance, fresh('a', { name: 'again' }));
      expect(await askIds(instance, { selector: { name: 'again' } })).toEqual(['a']);
    });
  });

  describe('collections and databases', () => {
    const place = () => ({ databaseName: uniqueName('database'), collectionName: 'people' });

    it('collections of one name in two databases know nothing of each other', async () => {
      const [one, two] = [await bench.instance(undefined, place()), await bench.instance(undefined, place())];
      await insert(one, fresh('a', { name: 'one' }));
      expect(await stored(two, 'a')).toBeUndefined();
      await insert(two, fresh('a', { name: 'two' }));
      expect((await stored(one, 'a'))?.name).toBe('one');
    });

    it('collections of one database know nothing of each other, however alike their names', async () => {
      const { databaseName } = place();
      const names = [
        'people',
        'People',
        'people_',
        'people-0',
        'people0',
        '_people',
        "o'brien",
        'a"b',
        'a.b',
        'ü',
      ];
      const instances = [];
      for (const collectionName of names)
        instances.push(await bench.instance(undefined, { databaseName, collectionName }));
      for (const [at, instance] of instances.entries()) await insert(instance, fresh('a', { age: at }));
      for (const [at, instance] of instances.entries()) expect((await stored(instance, 'a'))?.age).toBe(at);
    });

    it('versions of one collection know nothing of each other', async () => {
      const where = place();
      const zero = await bench.instance(schemaOf(), where);
      const one = await bench.instance(schemaOf(undefined, { version: 1 }), where);
      await insert(zero, fresh('a', { name: 'zero' }));
      expect(await count(one, {})).toBe(0);
      await insert(one, fresh('a', { name: 'one' }));
      expect((await stored(zero, 'a'))?.name).toBe('zero');
      await one.remove();
      expect(await count(zero, {})).toBe(1);
    });

    it('twenty collections are opened at once', async () => {
      const { databaseName } = place();
      const instances = await Promise.all(
        Array.from({ length: 20 }, (_, at) =>
          bench.instance(undefined, { databaseName, collectionName: `collection${at}` }),
        ),
      );
      await Promise.all(instances.map((instance, at) => insert(instance, fresh(`id${at}`))));
      for (const [at, instance] of instances.entries())
        expect(await askIds(instance, {})).toEqual([`id${at}`]);
    });

    it('an instance tells its names, its schema and its options', async () => {
      const where = place();
      const schema = schemaOf();
      const instance = await bench.instance(schema, where);
      expect(instance).toMatchObject(where);
      expect(instance.schema).toEqual(schema);
      expect(instance.options).toEqual({});
    });

    it('schemas with key compression or encryption are refused', async () => {
      await expect(bench.instance(schemaOf(undefined, { keyCompression: true }))).rejects.toThrow('UT5');
      await expect(bench.instance(schemaOf(undefined, { encrypted: ['name'] }))).rejects.toThrow('UT6');
    });
  });

  describe('closing and removing', () => {
    const place = () => ({ databaseName: uniqueName('database'), collectionName: 'people' });

    it('what was written is there when the collection is opened again', async () => {
      const where = place();
      const before = await bench.instance(undefined, where);
      const document = fresh('a', { name: 'Ada' });
      await insert(before, document, bornDeleted('b'));
      await before.close();
      const after = await bench.instance(undefined, { ...where, storage: await bench.another() });
      expect(await stored(after, 'a')).toEqual(document);
      expect((await stored(after, 'b'))?._deleted).toBe(true);
      await replace(after, document, changed(document, { age: 1 }));
      expect(await askIds(after, { selector: { age: 1 } })).toEqual(['a']);
    });

    it('a write that was not waited for is kept by close', async () => {
      const where = place();
      const before = await bench.instance(undefined, where);
      const writing = write(before, [{ document: fresh('a') }]);
      await before.close();
      expect(await writing).toEqual([]);
      expect(await stored(await bench.instance(undefined, where), 'a')).toBeDefined();
    });

    it('closing twice is the same as once', async () => {
      const instance = await bench.instance();
      await Promise.all([instance.close(), instance.close()]);
      await instance.close();
      expect(await bench.instance()).toBeDefined();
    });

    it('closing one instance leaves others of the same collection at work', async () => {
      const where = place();
      const [one, two] = [await bench.instance(undefined, where), await bench.instance(undefined, where)];
      await insert(one, fresh('a'));
      const asking = askIds(two, {});
      await one.close();
      expect(await asking).toEqual(['a']);
      await insert(two, fresh('b'));
      expect(await count(two, {})).toBe(2);
    });

    it('removing a collection takes its data and leaves the other collections', async () => {
      const where = place();
      const gone = await bench.instance(schemaOf(undefined, { indexes: ['age'] }), where);
      const kept = await bench.instance(undefined, { ...where, collectionName: 'places' });
      await insert(gone, fresh('a', { age: 1 }));
      await insert(kept, fresh('b'));
      await gone.remove();
      expect(await askIds(kept, {})).toEqual(['b']);
      const again = await bench.instance(undefined, { ...where, storage: await bench.another() });
      expect(await stored(again, 'a')).toBeUndefined();
      expect(await count(again, {})).toBe(0);
      await insert(again, fresh('a', { age: 2 }));
      expect(await askIds(again, { selector: { age: 2 } })).toEqual(['a']);
    });

    it('a removed collection can be opened again with other indexes', async () => {
      const where = place();
      const before = await bench.instance(schemaOf(undefined, { indexes: ['age'] }), where);
      await insert(before, fresh('a', { age: 1 }));
      await before.remove();
      const after = await bench.instance(schemaOf(undefined, { indexes: [['name', 'age']] }), where);
      await insert(after, fresh('b', { age: 1, name: 'Bob' }));
      expect(await askIds(after, { index: ['name', 'age'] })).toEqual(['b']);
    });

    it('nothing is written to a removed collection', async () => {
      const instance = await bench.instance();
      await instance.remove();
      await expect((async () => write(instance, [{ document: fresh('a') }]))()).rejects.toThrow();
    });

    if (traits.rejectsAfterClose) {
      it('a closed instance answers nothing more', async () => {
        const instance = await bench.instance(schemaOf(undefined, { attachments: {} }));
        await insert(instance, fresh('a'));
        await instance.close();
        const query = preparedQuery(instance.schema, {});
        const calls = [
          async () => write(instance, [{ document: fresh('b') }]),
          async () => instance.findDocumentsById(['a'], true),
          async () => instance.query(query),
          async () => instance.count(query),
          async () => instance.cleanup(0),
          async () => instance.getAttachmentData('a', 'one', 'd1'),
          async () => instance.remove(),
        ];
        for (const call of calls) await expect(call()).rejects.toThrow();
      });

      it('a closed instance ends its stream of changes', async () => {
        const instance = await bench.instance();
        let ended = false;
        instance.changeStream().subscribe({ complete: () => (ended = true) });
        await instance.close();
        expect(ended).toBe(true);
      });
    }
  });
};
