import { describe, expect, it } from 'vitest';
import { type Bench, type StorageTraits, uniqueName } from './bench.ts';
import { askIds, bornDeleted, changed, deleted, fresh, insert, replace, stored, write } from './documents.ts';

export const conflictCases = (bench: Bench, traits: StorageTraits): void => {
  describe('conflicts', () => {
    it('a second insert of one id is answered with 409 and the document in store', async () => {
      const instance = await bench.instance();
      const first = fresh('a', { name: 'Ada' });
      await insert(instance, structuredClone(first));
      const row = { document: fresh('a', { name: 'Bob' }) };
      const errors = await write(instance, [row], 'why');
      expect(errors).toEqual([
        {
          isError: true,
          status: 409,
          documentId: 'a',
          writeRow: row,
          documentInDb: first,
          context: 'why',
        },
      ]);
      expect(await stored(instance, 'a')).toEqual(first);
    });

    it('a change that names another revision than the one in store is answered with 409', async () => {
      const instance = await bench.instance();
      const first = fresh('a', { name: 'Ada' });
      await insert(instance, first);
      const second = await replace(instance, first, changed(first, { name: 'Augusta' }));
      const [error] = await write(instance, [{ previous: first, document: changed(first, { name: 'Eve' }) }]);
      expect(error).toMatchObject({ status: 409, documentId: 'a', documentInDb: second });
      expect(await stored(instance, 'a')).toEqual(second);
      expect(await askIds(instance, { selector: { name: 'Eve' } })).toEqual([]);
    });

    it('the same height of revision by another hand is a conflict', async () => {
      const instance = await bench.instance();
      const first = fresh('a');
      await insert(instance, first);
      const [error] = await write(instance, [
        { previous: { ...first, _rev: '1-other' }, document: changed(first) },
      ]);
      expect(error?.status).toBe(409);
    });

    it('only _rev decides: a previous document that differs elsewhere is taken', async () => {
      const instance = await bench.instance();
      const first = fresh('a', { name: 'Ada' });
      await insert(instance, first);
      const row = { previous: structuredClone(first), document: changed(first, { name: 'Augusta' }) };
      expect(await write(instance, [row])).toEqual([]);
      expect((await stored(instance, 'a'))?.name).toBe('Augusta');
    });

    it('an insert over a deleted document is answered with 409 and the deleted document', async () => {
      const instance = await bench.instance();
      const first = fresh('a');
      await insert(instance, first);
      const gone = await replace(instance, first, deleted(first));
      const [error] = await write(instance, [{ document: fresh('a', { name: 'Bob' }) }]);
      expect(error).toMatchObject({ status: 409, documentInDb: gone });
      expect(await askIds(instance, {})).toEqual([]);
    });

    it('an insert over a document that came deleted is a conflict too', async () => {
      const instance = await bench.instance();
      await insert(instance, bornDeleted('a'));
      const [error] = await write(instance, [{ document: fresh('a') }]);
      expect(error).toMatchObject({ status: 409, documentInDb: { _deleted: true } });
    });

    it('rows that fail keep none of the others back, and come in the order of the rows', async () => {
      const instance = await bench.instance();
      const [b, d] = [fresh('b', { age: 1 }), fresh('d', { age: 1 })];
      await insert(instance, b, d);
      const errors = await write(instance, [
        { document: fresh('a') },
        { document: fresh('d', { age: 2 }) },
        { document: fresh('c') },
        { document: fresh('b', { age: 2 }) },
      ]);
      expect(errors.map(({ documentId, status }) => [documentId, status])).toEqual([
        ['d', 409],
        ['b', 409],
      ]);
      expect(await askIds(instance, { sort: [{ id: 'asc' }] })).toEqual(['a', 'b', 'c', 'd']);
      expect(await askIds(instance, { selector: { age: 2 } })).toEqual([]);
    });

    it('of 300 rows every third fails', async () => {
      const instance = await bench.instance();
      const documents = Array.from({ length: 300 }, (_, at) => fresh(`id${at}`));
      await insert(instance, ...documents.filter((_, at) => at % 3 === 0));
      const errors = await write(
        instance,
        documents.map((document) => ({ document })),
      );
      expect(errors.map(({ documentId }) => documentId)).toEqual(
        documents.filter((_, at) => at % 3 === 0).map(({ id }) => id),
      );
      expect(await askIds(instance, {})).toHaveLength(300);
    });

    it('of two inserts of one id at the same time the first is taken', async () => {
      const instance = await bench.instance();
      const [first, second] = await Promise.all([
        write(instance, [{ document: fresh('a', { name: 'first' }) }]),
        write(instance, [{ document: fresh('a', { name: 'second' }) }]),
      ]);
      expect(first).toEqual([]);
      expect(second?.[0]).toMatchObject({ status: 409, documentInDb: { name: 'first' } });
      expect((await stored(instance, 'a'))?.name).toBe('first');
    });

    it('of ten changes of one revision at the same time one is taken', async () => {
      const instance = await bench.instance();
      const first = fresh('a');
      await insert(instance, first);
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, age) =>
          write(instance, [{ previous: first, document: { ...changed(first, { age }), _rev: `2-${age}` } }]),
        ),
      );
      expect(answers.filter((errors) => errors.length === 0)).toHaveLength(1);
      expect(answers.flat().map(({ status }) => status)).toEqual(Array.from({ length: 9 }, () => 409));
    });

    it('of two windows that change one revision one is told of the conflict', async () => {
      const place = { databaseName: uniqueName('windows'), collectionName: 'people' };
      const here = await bench.instance(undefined, place);
      const there = await bench.instance(undefined, { ...place, storage: await bench.another() });
      const first = fresh('a');
      await insert(here, first);
      const answers = await Promise.all([
        write(here, [{ previous: first, document: { ...changed(first, { name: 'here' }), _rev: '2-here' } }]),
        write(there, [
          { previous: first, document: { ...changed(first, { name: 'there' }), _rev: '2-there' } },
        ]),
      ]);
      expect(answers.map(({ length }) => length).sort()).toEqual([0, 1]);
      const winner = answers[0]?.length === 0 ? 'here' : 'there';
      expect(answers.flat()[0]).toMatchObject({ status: 409, documentInDb: { name: winner } });
      expect(await stored(here, 'a')).toEqual(await stored(there, 'a'));
    });

    if (traits.conflictsWithinOneCall) {
      it('of two inserts of one id in one call the second is a conflict with the first', async () => {
        const instance = await bench.instance();
        const errors = await write(instance, [
          { document: fresh('a', { name: 'first' }) },
          { document: fresh('a', { name: 'second' }) },
        ]);
        expect(errors).toMatchObject([{ status: 409, documentId: 'a', documentInDb: { name: 'first' } }]);
        expect((await stored(instance, 'a'))?.name).toBe('first');
        expect(await askIds(instance, {})).toEqual(['a']);
      });
    }
  });
};
