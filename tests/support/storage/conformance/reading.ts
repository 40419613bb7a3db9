import { describe, expect, it } from 'vitest';
import { type Bench, schemaOf } from './bench.ts';
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
  write,
} from './documents.ts';

/** Ids that are cut, folded or ended by a storage which treats them as anything but a string of 16-bit units. */
const strangeIds = [
  'plain',
  'Plain',
  'PLAIN',
  'with space',
  "O'Brien",
  '"quoted"',
  'back\\slash',
  'per%cent_',
  'semi;colon--',
  'slash/../dots',
  'a|b||c',
  'tab\tline\nreturn\r',
  'nul\u0000byte',
  'nul\u0000bytes',
  'nul',
  'ümlaut',
  'u\u0308mlaut',
  'ﬁligature',
  'filigature',
  'İstanbul',
  'ß',
  'ss',
  '👩‍👩‍👧',
  '👩',
  '\u{10000}',
  '\uE000',
  '\uFFFD',
  '\uFFFF',
  '\uFFFFx',
  '0',
  '00',
  '1e3',
  '-1',
  'null',
  'true',
  '__proto__',
  'constructor',
  '$dollar',
  '{"json":1}',
  'x'.repeat(100),
];

export const readingCases = (bench: Bench): void => {
  describe('reading by id', () => {
    it('an id nobody has is left out', async () => {
      const instance = await bench.instance();
      expect(await instance.findDocumentsById(['a'], true)).toEqual([]);
      await insert(instance, fresh('b'));
      expect(idsOf(await instance.findDocumentsById(['a', 'b', 'c'], false))).toEqual(['b']);
    });

    it('no ids find nothing', async () => {
      const instance = await bench.instance();
      await insert(instance, fresh('a'));
      expect(await instance.findDocumentsById([], true)).toEqual([]);
    });

    it('the deleted are found only when asked for, the living always', async () => {
      const instance = await bench.instance();
      const first = fresh('a', { name: 'Ada' });
      await insert(instance, first, fresh('b'), bornDeleted('c'));
      const gone = await replace(instance, first, deleted(first));
      expect(idsOf(await instance.findDocumentsById(['a', 'b', 'c'], false))).toEqual(['b']);
      const all = await instance.findDocumentsById(['a', 'b', 'c'], true);
      expect(idsOf(all).sort()).toEqual(['a', 'b', 'c']);
      expect(all.find(({ id }) => id === 'a')).toEqual(gone);
    });

    it('the newest revision is found', async () => {
      const instance = await bench.instance();
      const first = fresh('a', { age: 1 });
      await insert(instance, first);
      await replace(instance, first, changed(first, { age: 2 }));
      expect(await instance.findDocumentsById(['a'], false)).toMatchObject([{ age: 2, _rev: '2-test' }]);
    });

    it('1500 ids are looked up at once', async () => {
      const instance = await bench.instance();
      const documents = Array.from({ length: 30 }, (_, at) => fresh(`id${at}`));
      await insert(instance, ...documents);
      const ids = Array.from({ length: 1500 }, (_, at) => `id${at}`);
      expect(await instance.findDocumentsById(ids, false)).toHaveLength(30);
    });

    it('ids of any characters are kept apart', async () => {
      const instance = await bench.instance();
      await insert(instance, ...strangeIds.map((id) => fresh(id, { name: `name of ${id}` })));
      for (const id of strangeIds) {
        const found = await instance.findDocumentsById([id], false);
        expect(found, JSON.stringify(id)).toMatchObject([{ id, name: `name of ${id}` }]);
      }
      expect(await askIds(instance, { sort: [{ id: 'asc' }] })).toHaveLength(strangeIds.length);
    });

    it('ids of any characters can be changed, deleted and asked for', async () => {
      const instance = await bench.instance();
      const documents = strangeIds.map((id) => fresh(id));
      await insert(instance, ...documents);
      const rows = documents.map((previous) => ({ previous, document: changed(previous, { age: 1 }) }));
      expect(await write(instance, rows)).toEqual([]);
      // RxDB's planner takes a lone U+FFFF for "no bound", so that the memory storage does not find it.
      for (const id of strangeIds.filter((strange) => strange !== '\uFFFF')) {
        const found = await ask(instance, { selector: { id: { $in: [id] } } });
        expect(found, JSON.stringify(id)).toMatchObject([{ id, age: 1 }]);
      }
      for (const { document } of rows) await replace(instance, document, deleted(document));
      expect(await count(instance, {})).toBe(0);
    });

    it('ids that are half a character (lone surrogates) are kept apart', async () => {
      const instance = await bench.instance();
      const ids = ['\uD800', '\uD801', '\uDC00', 'a\uD83D', 'a\uDE00', 'a😀', '\uFFFD'];
      await insert(instance, ...ids.map((id) => fresh(id, { name: `${id}!` })));
      for (const id of ids) expect((await stored(instance, id))?.name).toBe(`${id}!`);
      expect(await count(instance, {})).toBe(ids.length);
    });

    it('ids are in the order of 16-bit units, not of bytes or letters', async () => {
      const instance = await bench.instance();
      const sorted = ['A', 'B', 'a', 'b', 'z', 'ä', '\u{1F600}', '\u{1F601}', '\uE000', '\uFB01', '\uFFFD'];
      await insert(instance, ...[...sorted].reverse().map((id) => fresh(id)));
      expect(await askIds(instance, { sort: [{ id: 'asc' }] })).toEqual(sorted);
      expect(await askIds(instance, { sort: [{ id: 'desc' }] })).toEqual([...sorted].reverse());
      const above = await askIds(instance, { selector: { id: { $gt: '\u{1F600}' } }, sort: [{ id: 'asc' }] });
      expect(above).toEqual(['\u{1F601}', '\uE000', '\uFB01', '\uFFFD']);
    });

    it('a primary key put together from fields is looked up whole', async () => {
      const key = { primaryKey: { key: 'id', fields: ['name', 'address.city'], separator: '|' } };
      const instance = await bench.instance(schemaOf(undefined, key));
      const document = fresh('Ada|London', { name: 'Ada', address: { city: 'London' } });
      await insert(instance, document, fresh('Ada|Paris', { name: 'Ada', address: { city: 'Paris' } }));
      expect(await instance.findDocumentsById(['Ada|London'], false)).toEqual([document]);
      expect(await askIds(instance, { selector: { name: 'Ada' }, sort: [{ id: 'desc' }] })).toEqual([
        'Ada|Paris',
        'Ada|London',
      ]);
      expect(await write(instance, [{ document }])).toMatchObject([
        { status: 409, documentId: 'Ada|London' },
      ]);
    });
  });
};
