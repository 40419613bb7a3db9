import { describe, expect, it } from 'vitest';
import { type Bench, type StorageTraits, schemaOf } from './bench.ts';
import {
  ask,
  askIds,
  changed,
  count,
  deleted,
  fresh,
  idsOf,
  insert,
  replace,
  stored,
  write,
} from './documents.ts';

export const writingCases = (bench: Bench, traits: StorageTraits): void => {
  describe('writing', () => {
    it('a written document is found as it was written', async () => {
      const instance = await bench.instance();
      const document = fresh('a', { name: 'Ada', age: 36, tags: ['x', 'y'], address: { city: 'London' } });
      expect(await write(instance, [{ document: structuredClone(document) }])).toEqual([]);
      expect(await stored(instance, 'a')).toEqual(document);
    });

    it('no fields are added to a document and none are left out', async () => {
      const instance = await bench.instance();
      const document = fresh('a', { name: 'Ada' });
      await insert(instance, structuredClone(document));
      expect(Object.keys((await stored(instance, 'a')) ?? {}).sort()).toEqual(Object.keys(document).sort());
    });

    it('a call without rows does nothing', async () => {
      const instance = await bench.instance();
      expect(await write(instance, [])).toEqual([]);
      expect(await count(instance, {})).toBe(0);
    });

    it('a change that names the revision in store takes its place', async () => {
      const instance = await bench.instance();
      const first = fresh('a', { name: 'Ada' });
      await insert(instance, first);
      const second = await replace(instance, first, changed(first, { name: 'Augusta' }));
      expect(await stored(instance, 'a')).toEqual(second);
      expect(await askIds(instance, { selector: { name: 'Ada' } })).toEqual([]);
      expect(await askIds(instance, { selector: { name: 'Augusta' } })).toEqual(['a']);
    });

    it('a field that the new revision leaves out is gone', async () => {
      const instance = await bench.instance();
      const first = fresh('a', { name: 'Ada', age: 36 });
      await insert(instance, first);
      const { age: _, ...without } = changed(first);
      await replace(instance, first, without as typeof first);
      expect(await stored(instance, 'a')).not.toHaveProperty('age');
    });

    it('a change of _meta alone is kept', async () => {
      const instance = await bench.instance();
      const first = fresh('a');
      await insert(instance, first);
      const second = changed(first);
      await replace(instance, first, { ...second, _meta: { ...second._meta, flag: 7 } });
      expect((await stored(instance, 'a'))?._meta).toEqual({ lwt: second._meta.lwt, flag: 7 });
    });

    it('a deleted document is kept with all its fields', async () => {
      const instance = await bench.instance();
      const first = fresh('a', { name: 'Ada' });
      await insert(instance, first);
      const gone = await replace(instance, first, deleted(first));
      expect(await stored(instance, 'a')).toEqual(gone);
      expect(await askIds(instance, {})).toEqual([]);
    });

    it('a deleted document can be changed and stays deleted', async () => {
      const instance = await bench.instance();
      const first = fresh('a', { name: 'Ada' });
      await insert(instance, first);
      const gone = await replace(instance, first, deleted(first));
      const later = await replace(instance, gone, changed(gone, { name: 'Augusta' }));
      expect(await stored(instance, 'a')).toEqual(later);
      expect(await count(instance, {})).toBe(0);
    });

    it('a deleted document comes back when the deleted revision is named', async () => {
      const instance = await bench.instance();
      const first = fresh('a', { name: 'Ada' });
      await insert(instance, first);
      const gone = await replace(instance, first, deleted(first));
      await replace(instance, gone, changed(gone, { _deleted: false, name: 'Augusta' }));
      expect(await askIds(instance, { selector: { name: 'Augusta' } })).toEqual(['a']);
    });

    it('an insert that names a previous document nobody has is taken', async () => {
      const instance = await bench.instance();
      const elsewhere = fresh('a');
      expect(await write(instance, [{ previous: elsewhere, document: changed(elsewhere) }])).toEqual([]);
      expect((await stored(instance, 'a'))?._rev).toBe('2-test');
    });

    it('inserts, changes and deletions go through in one call', async () => {
      const instance = await bench.instance();
      const [a, b] = [fresh('a', { age: 1 }), fresh('b', { age: 2 })];
      await insert(instance, a, b);
      const rows = [
        { previous: a, document: changed(a, { age: 10 }) },
        { document: fresh('c', { age: 3 }) },
        { previous: b, document: deleted(b) },
      ];
      expect(await write(instance, rows)).toEqual([]);
      expect(await askIds(instance, { sort: [{ age: 'asc' }] })).toEqual(['c', 'a']);
    });

    it('writes that are not waited for are made one after the other', async () => {
      const instance = await bench.instance();
      let previous = fresh('a', { age: 0 });
      const answers = [write(instance, [{ document: previous }])];
      for (let age = 1; age <= 20; age++) {
        const document = changed(previous, { age });
        answers.push(write(instance, [{ previous, document }]));
        previous = document;
      }
      expect((await Promise.all(answers)).flat()).toEqual([]);
      expect((await stored(instance, 'a'))?.age).toBe(20);
    });

    it('a read that follows a write in the same turn sees it', async () => {
      const instance = await bench.instance();
      const writing = write(instance, [{ document: fresh('a') }]);
      const found = await instance.findDocumentsById(['a'], false);
      await writing;
      expect(idsOf(found)).toEqual(['a']);
    });

    it('2000 documents are written, found and changed in one call each', async () => {
      const instance = await bench.instance(schemaOf(undefined, { indexes: ['age', 'name'] }));
      const documents = Array.from({ length: 2000 }, (_, at) =>
        fresh(`id-${String(at).padStart(4, '0')}`, { age: at % 100, name: `N${at}` }),
      );
      await insert(instance, ...documents);
      expect(await count(instance, {})).toBe(2000);
      expect(await instance.findDocumentsById(idsOf(documents), false)).toHaveLength(2000);
      const rows = documents.map((previous) => ({ previous, document: changed(previous, { age: 120 }) }));
      expect(await write(instance, rows)).toEqual([]);
      expect(await count(instance, { selector: { age: 120 } })).toBe(2000);
      expect(await count(instance, { selector: { age: { $lt: 120 } } })).toBe(0);
    });

    if (traits.copiesDocuments) {
      it('changing an object after it was written or read changes nothing in store', async () => {
        const instance = await bench.instance();
        const written = fresh('a', { tags: ['x'] });
        await insert(instance, written);
        (written.tags as string[]).push('y');
        for (const read of await ask(instance, {})) (read.tags as string[]).push('z');
        for (const read of await instance.findDocumentsById(['a'], false)) (read.tags as string[]).push('z');
        expect((await stored(instance, 'a'))?.tags).toEqual(['x']);
      });
    }
  });
};
