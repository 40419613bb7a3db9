import { beforeEach, describe, expect, it } from 'vitest';
import { preparedQuery } from '../prepared-query.ts';
import { type Bench, type Instance, schemaOf } from './bench.ts';
import { askIds, bornDeleted, count, fresh, insert } from './documents.ts';

const indexes = ['age', 'name', ['active', 'age'], ['name', 'age'], 'address.city'];
const required = ['id', 'name', 'age', 'active', 'address'];

const person = (id: string, name: string, age: number, active: boolean, more: Record<string, unknown> = {}) =>
  fresh(id, { name, age, active, address: { city: 'Oslo' }, ...more });

const people = () => [
  person('ada', 'Ada', 36, true, {
    tags: ['vip', 'speaker'],
    note: null,
    address: { city: 'London', zip: 'N1' },
  }),
  person('bob', 'Bob', 20, false, { tags: [], note: 5, phones: [{ kind: 'home', calls: 3 }] }),
  person('cyd', 'Cyd', 20, true, { tags: ['vip'], note: 'text', address: { city: 'Paris' } }),
  person('dan', 'dan', 64, true, {
    note: ['text', 7],
    phones: [
      { kind: 'work', calls: 9 },
      { kind: 'home', calls: 1 },
    ],
  }),
  person('eve', 'Eve', 0, false, { tags: ['speaker'], note: { deep: { er: true } } }),
];

/** A selector and the ids it finds. */
const selections: [title: string, selector: Record<string, unknown>, ids: string][] = [
  ['the empty selector finds all', {}, 'ada bob cyd dan eve'],
  ['a plain value means equal', { name: 'Ada' }, 'ada'],
  ['$eq compares case', { name: { $eq: 'Dan' } }, ''],
  ['$eq finds a number, zero too', { age: { $eq: 0 } }, 'eve'],
  ['$eq finds false', { active: { $eq: false } }, 'bob eve'],
  ['$eq of another type finds nothing', { note: { $eq: '5' } }, ''],
  ['$eq null finds null and what is missing', { tags: { $eq: null } }, 'dan'],
  ['$eq null finds a field that is null', { note: { $eq: null } }, 'ada'],
  ['$eq finds an element of a list', { tags: { $eq: 'vip' } }, 'ada cyd'],
  ['$eq finds a whole list', { tags: { $eq: ['vip'] } }, 'cyd'],
  ['$eq finds an empty list', { tags: { $eq: [] } }, 'bob'],
  ['$eq finds an object', { note: { $eq: { deep: { er: true } } } }, 'eve'],
  ['$ne finds all others, those without the field too', { tags: { $ne: 'vip' } }, 'bob dan eve'],
  ['$gt leaves the bound out', { age: { $gt: 20 } }, 'ada dan'],
  ['$gte takes the bound in', { age: { $gte: 20 } }, 'ada bob cyd dan'],
  ['$lt leaves the bound out', { age: { $lt: 20 } }, 'eve'],
  ['$lte takes the bound in', { age: { $lte: 20 } }, 'bob cyd eve'],
  ['two bounds are a range', { age: { $gt: 0, $lt: 64 } }, 'ada bob cyd'],
  ['a range of strings goes by 16-bit units', { name: { $gte: 'Bob', $lt: 'a' } }, 'bob cyd eve'],
  ['bounds outside the schema find all or none', { age: { $gt: -5, $lt: 1000 } }, 'ada bob cyd dan eve'],
  ['$gt above the maximum finds nothing', { age: { $gt: 1000 } }, ''],
  ['$gt compares only values of its own type', { note: { $gt: 4 } }, 'bob dan'],
  ['$in finds any of the values', { name: { $in: ['Ada', 'Eve', 'Nobody'] } }, 'ada eve'],
  ['$in of nothing finds nothing', { name: { $in: [] } }, ''],
  ['$in with null finds what is missing', { tags: { $in: [null, 'speaker'] } }, 'ada dan eve'],
  ['$in of mixed types', { note: { $in: [5, 'text'] } }, 'bob cyd dan'],
  ['$nin finds all others', { name: { $nin: ['Ada', 'Eve'] } }, 'bob cyd dan'],
  ['$nin of nothing finds all', { name: { $nin: [] } }, 'ada bob cyd dan eve'],
  ['$exists true takes null as a value', { note: { $exists: true } }, 'ada bob cyd dan eve'],
  ['$exists finds a list', { tags: { $exists: true } }, 'ada bob cyd eve'],
  ['$exists false finds what is missing', { tags: { $exists: false } }, 'dan'],
  ['$exists on a nested field', { 'address.zip': { $exists: true } }, 'ada'],
  ['$type number', { note: { $type: 'number' } }, 'bob'],
  ['$type string', { note: { $type: 'string' } }, 'cyd'],
  ['$type null', { note: { $type: 'null' } }, 'ada'],
  ['$type array', { note: { $type: 'array' } }, 'dan'],
  ['$type object', { note: { $type: 'object' } }, 'eve'],
  ['$type boolean', { active: { $type: 'boolean' } }, 'ada bob cyd dan eve'],
  ['$mod', { age: { $mod: [10, 6] } }, 'ada'],
  ['$mod takes zero', { age: { $mod: [10, 0] } }, 'bob cyd eve'],
  ['$size of a list', { tags: { $size: 2 } }, 'ada'],
  ['$size zero is an empty list, not a missing one', { tags: { $size: 0 } }, 'bob'],
  ['$regex', { name: { $regex: '^[AB]' } }, 'ada bob'],
  ['$regex with options', { name: { $regex: '^D', $options: 'i' } }, 'dan'],
  ['$regex in a list', { tags: { $regex: 'speak' } }, 'ada eve'],
  ['$regex finds no numbers', { note: { $regex: '5' } }, ''],
  ['$elemMatch of fields', { phones: { $elemMatch: { kind: 'home', calls: { $gt: 2 } } } }, 'bob'],
  ['$elemMatch of values', { tags: { $elemMatch: { $eq: 'vip' } } }, 'ada cyd'],
  ['$elemMatch with $or', { phones: { $elemMatch: { $or: [{ calls: 9 }, { calls: 3 }] } } }, 'bob dan'],
  ['$not', { age: { $not: { $gt: 20 } } }, 'bob cyd eve'],
  ['$not takes what has no such field', { 'address.zip': { $not: { $eq: 'N1' } } }, 'bob cyd dan eve'],
  ['$and', { $and: [{ age: 20 }, { active: true }] }, 'cyd'],
  ['$or', { $or: [{ name: 'Ada' }, { age: 20 }] }, 'ada bob cyd'],
  ['$or next to a field', { active: true, $or: [{ name: 'Bob' }, { age: 20 }] }, 'cyd'],
  ['$nor', { $nor: [{ active: true }, { age: 20 }] }, 'eve'],
  [
    '$and, $or, $nor and $not within each other',
    {
      $or: [
        { $and: [{ age: { $gte: 20 } }, { $nor: [{ name: { $regex: '^[A-C]' } }] }] },
        { $and: [{ active: { $not: { $eq: true } } }, { $or: [{ age: 0 }, { age: 1 }] }] },
      ],
    },
    'dan eve',
  ],
  ['a nested field', { 'address.city': 'Paris' }, 'cyd'],
  ['a nested field of an untyped one', { 'note.deep.er': true }, 'eve'],
  ['a field of the objects of a list', { 'phones.kind': 'home' }, 'bob dan'],
  ['an object of a list by its place', { 'phones.1.kind': 'home' }, 'dan'],
  ['an element of a list by its place', { 'tags.1': 'speaker' }, 'ada'],
  ['a field the schema does not know', { nobody: { $exists: false } }, 'ada bob cyd dan eve'],
  ['several fields of a compound index', { active: true, age: { $gte: 36 } }, 'ada dan'],
  ['two ranges over a compound index', { name: { $gt: 'A' }, age: { $gt: 20 } }, 'ada dan'],
  ['the primary key', { id: { $gte: 'cyd' } }, 'cyd dan eve'],
  ['the time of writing', { '_meta.lwt': { $gt: 0 } }, 'ada bob cyd dan eve'],
];

export const queryCases = (bench: Bench): void => {
  describe('selectors', () => {
    let indexed: Instance;
    let bare: Instance;
    beforeEach(async () => {
      indexed = await bench.instance(schemaOf(undefined, { indexes, required }));
      bare = await bench.instance(schemaOf());
      const documents = [...people(), bornDeleted('zed')];
      await insert(indexed, ...documents);
      await insert(bare, ...documents);
    });

    it.each(selections)('%s: %j', async (_, selector, ids) => {
      const expected = ids ? ids.split(' ') : [];
      for (const instance of [indexed, bare]) {
        expect(await askIds(instance, { selector, sort: [{ id: 'asc' }] })).toEqual(expected);
        expect((await askIds(instance, { selector })).sort()).toEqual(expected);
        expect(await count(instance, { selector })).toBe(expected.length);
      }
    });

    it('a query leaves what it was given as it is', async () => {
      const selector = { age: 20, $or: [{ name: 'Bob' }] };
      const query = preparedQuery(indexed.schema, { selector, sort: [{ name: 'desc' }], skip: 0, limit: 1 });
      const before = structuredClone(query);
      await indexed.query(query);
      await indexed.count(query);
      expect(query).toEqual(before);
    });

    it('an operator nobody knows is refused', async () => {
      for (const selector of [{ age: { $foo: 1 } }, { name: { $regexp: 'a' } }, { $xor: [{ age: 1 }] }])
        await expect((async () => askIds(indexed, { selector }))()).rejects.toThrow();
    });

    it('a regular expression with an anchor and special letters means what JavaScript means', async () => {
      await insert(bare, person('jon', 'J\u00f6n (x)', 1, true), person('new', 'a\nb', 2, true));
      expect(await askIds(bare, { selector: { name: { $regex: '\\bJ.n \\(x\\)$' } } })).toEqual(['jon']);
      expect(await askIds(bare, { selector: { name: { $regex: '^b$', $options: 'm' } } })).toEqual(['new']);
      expect(await askIds(bare, { selector: { name: { $regex: 'a.b' } } })).toEqual([]);
    });
  });
};
