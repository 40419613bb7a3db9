import { beforeEach, describe, expect, it } from 'vitest';
import { preparedQuery } from '../prepared-query.ts';
import { type Bench, type Instance, type StorageTraits, schemaOf } from './bench.ts';
import {
  ask,
  askIds,
  bornDeleted,
  changed,
  count,
  deleted,
  fresh,
  idsOf,
  insert,
  replace,
  stored,
} from './documents.ts';

const required = ['id', 'name', 'age', 'active', 'address'];
const indexes = ['age', ['age', 'name'], ['active', 'name'], ['address.city', 'age'], ['name', '_meta.lwt']];

/** id, name, age, active, city */
const rows: [string, string, number, boolean, string][] = [
  ['p1', 'Bo', 30, true, 'Rome'],
  ['p2', 'Al', 30, false, 'Oslo'],
  ['p3', 'Cy', 7, true, 'Rome'],
  ['p4', 'Al', 100, true, 'Bern'],
  ['p5', 'al', 30, false, 'Oslo'],
  ['p6', '\u{1F600}', 8, true, 'Oslo'],
  ['p7', '\uFB01n', 9, false, 'Bern'],
  ['p8', '', 8, true, 'Rome'],
];

type Sort = Record<string, 'asc' | 'desc'>[];
const orders: [title: string, sort: Sort, ids: string][] = [
  ['by the primary key', [{ id: 'asc' }], 'p1 p2 p3 p4 p5 p6 p7 p8'],
  ['by the primary key down', [{ id: 'desc' }], 'p8 p7 p6 p5 p4 p3 p2 p1'],
  ['by numbers, not by their digits, equal ones by id', [{ age: 'asc' }], 'p3 p6 p8 p7 p1 p2 p5 p4'],
  ['by numbers down, equal ones by id up', [{ age: 'desc' }], 'p4 p1 p2 p5 p7 p6 p8 p3'],
  ['by strings in 16-bit units, the empty one first', [{ name: 'asc' }], 'p8 p2 p4 p1 p3 p5 p6 p7'],
  ['by strings down', [{ name: 'desc' }], 'p7 p6 p5 p3 p1 p2 p4 p8'],
  ['by two fields', [{ age: 'asc' }, { name: 'asc' }], 'p3 p8 p6 p7 p2 p1 p5 p4'],
  ['by two fields, one of them down', [{ age: 'asc' }, { name: 'desc' }], 'p3 p6 p8 p7 p5 p1 p2 p4'],
  ['by two fields down', [{ age: 'desc' }, { name: 'desc' }], 'p4 p5 p1 p2 p7 p6 p8 p3'],
  ['with the id down for equal ones', [{ age: 'asc' }, { id: 'desc' }], 'p3 p8 p6 p7 p5 p2 p1 p4'],
  ['by a nested field and another', [{ 'address.city': 'asc' }, { age: 'asc' }], 'p7 p4 p6 p2 p5 p3 p8 p1'],
  ['by a boolean, no before yes', [{ active: 'asc' }, { name: 'asc' }], 'p2 p5 p7 p8 p4 p1 p3 p6'],
];

export const orderingCases = (bench: Bench, traits: StorageTraits): void => {
  describe('order, skip and limit', () => {
    let indexed: Instance;
    let bare: Instance;
    beforeEach(async () => {
      indexed = await bench.instance(schemaOf(undefined, { indexes, required }));
      bare = await bench.instance(schemaOf());
      const documents = rows.map(([id, name, age, active, city]) =>
        fresh(id, { name, age, active, address: { city } }),
      );
      documents.push({
        ...bornDeleted('gone'),
        name: 'Al',
        age: 30,
        active: true,
        address: { city: 'Oslo' },
      });
      for (const instance of [indexed, bare]) await insert(instance, ...[...documents].reverse());
    });

    it.each(orders)('documents are in order %s', async (_, sort, ids) => {
      for (const instance of [indexed, bare]) {
        expect(await askIds(instance, { sort })).toEqual(ids.split(' '));
        expect(await askIds(instance, { sort, skip: 2, limit: 3 })).toEqual(ids.split(' ').slice(2, 5));
      }
    });

    it('what is missing comes before null, and that before any value', async () => {
      await insert(bare, fresh('none'), fresh('null', { name: null }));
      expect((await askIds(bare, { sort: [{ name: 'asc' }] })).slice(0, 3)).toEqual(['none', 'null', 'p8']);
      expect((await askIds(bare, { sort: [{ name: 'desc' }] })).slice(-3)).toEqual(['p8', 'null', 'none']);
    });

    it('a limit of nothing finds nothing', async () => {
      expect(await askIds(indexed, { limit: 0 })).toEqual([]);
      expect(
        await askIds(indexed, { selector: { age: { $gt: 7 } }, sort: [{ name: 'desc' }], limit: 0 }),
      ).toEqual([]);
    });

    it('no limit finds all that is left after skip', async () => {
      expect(await askIds(indexed, { sort: [{ id: 'asc' }], skip: 6 })).toEqual(['p7', 'p8']);
      expect(await askIds(indexed, { sort: [{ id: 'asc' }], skip: 8 })).toEqual([]);
      expect(await askIds(indexed, { sort: [{ id: 'asc' }], skip: 100, limit: 5 })).toEqual([]);
      expect(await askIds(indexed, { sort: [{ id: 'asc' }], limit: 100 })).toHaveLength(8);
    });

    it('pages of any size put together are the whole', async () => {
      for (const size of [1, 3, 5]) {
        const pages: string[] = [];
        for (let skip = 0; skip < rows.length; skip += size)
          pages.push(...(await askIds(indexed, { sort: [{ age: 'desc' }], skip, limit: size })));
        expect(pages).toEqual(['p4', 'p1', 'p2', 'p5', 'p7', 'p6', 'p8', 'p3']);
      }
    });

    it('skip and limit count only what the selector finds', async () => {
      const selector = { name: { $regex: '^[A-Z]' }, age: { $lte: 30 } };
      expect(await askIds(indexed, { selector, sort: [{ age: 'asc' }], skip: 1, limit: 1 })).toEqual(['p1']);
    });

    it('a range of an index keeps its order', async () => {
      expect(
        await askIds(indexed, { selector: { age: { $gte: 8, $lt: 100 } }, sort: [{ age: 'asc' }] }),
      ).toEqual(['p6', 'p8', 'p7', 'p1', 'p2', 'p5']);
    });

    it('a query that names its index and no order comes in the order of the index', async () => {
      expect(await askIds(indexed, { index: ['age', 'name'] })).toEqual('p3 p8 p6 p7 p2 p1 p5 p4'.split(' '));
      const city = { selector: { 'address.city': 'Oslo' }, index: ['address.city', 'age'] };
      expect(await askIds(indexed, city)).toEqual(['p6', 'p2', 'p5']);
    });

    it('naming an index changes neither what is found nor the order asked for', async () => {
      const mango = { selector: { age: { $lt: 50 } }, sort: [{ name: 'desc' as const }] };
      const expected = await askIds(indexed, mango);
      for (const index of [['age'], ['age', 'name'], ['active', 'name']])
        expect(await askIds(indexed, { ...mango, index })).toEqual(expected);
    });

    it('a query that does not leave the deleted out finds them', async () => {
      expect(idsOf(await ask(indexed, { selector: { _deleted: true } }, true))).toEqual(['gone']);
      expect(await ask(indexed, {}, true)).toHaveLength(9);
      expect(await ask(indexed, { selector: { age: 30 } }, true)).toHaveLength(4);
    });

    it('changed and deleted documents change their place', async () => {
      const first = await stored(indexed, 'p4');
      const second = await stored(indexed, 'p1');
      if (!first || !second) throw new Error('Not in store');
      await replace(indexed, first, changed(first, { age: 1 }));
      await replace(indexed, second, deleted(second));
      expect(await askIds(indexed, { sort: [{ age: 'asc' }] })).toEqual('p4 p3 p6 p8 p7 p2 p5'.split(' '));
    });

    it('what is counted is what is found', async () => {
      for (const selector of [
        {},
        { age: 30 },
        { age: { $gt: 8 } },
        { name: { $regex: 'l' } },
        { active: true },
      ])
        expect(await count(indexed, { selector })).toBe((await askIds(indexed, { selector })).length);
      expect(await count(indexed, { selector: { id: 'gone' } })).toBe(0);
      const { mode } = await indexed.count(preparedQuery(indexed.schema, { selector: { age: 30 } }));
      expect(mode).toBe('fast');
    });

    if (traits.countsWithinLimit) {
      it('skip and limit hold for counting too', async () => {
        expect(await count(indexed, { limit: 3 })).toBe(3);
        expect(await count(indexed, { limit: 0 })).toBe(0);
        expect(await count(indexed, { skip: 6, limit: 3 })).toBe(2);
        expect(await count(indexed, { skip: 100 })).toBe(0);
      });
    }
  });
};
