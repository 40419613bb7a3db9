import { expect, test } from 'vitest';
import type { CollectionSpec } from '#renderer/data/engine/collection-spec.ts';
import type { StorageQuery } from '#renderer/data/engine/protocol.ts';
import { loadSqlite } from '#renderer/data/engine/sqlite/library.ts';
import { Sql } from '#renderer/data/engine/sqlite/sql.ts';
import { parseDocuments } from '#renderer/data/engine/worker/documents.ts';
import { Engine } from '#renderer/data/engine/worker/engine.ts';

const library = await loadSqlite();
const REF = { collection: 'visitors', version: 0 };
const BY_NAME: CollectionSpec = {
  name: 'visitors',
  version: 0,
  primaryPath: 'id',
  columns: [{ path: 'name', type: 'string' }],
  indexes: [['name']],
};
const BY_HALL: CollectionSpec = {
  ...BY_NAME,
  columns: [...BY_NAME.columns, { path: 'hall', type: 'number' }],
  indexes: [['hall', 'name']],
};

type Visitor = {
  readonly id: string;
  readonly name: string;
  readonly hall: number | string;
  readonly _deleted: boolean;
  readonly _rev: string;
  readonly _meta: { readonly lwt: number };
};

const visitor = (place: number, change: Partial<Visitor> = {}): Visitor => ({
  id: `v${String(place).padStart(5, '0')}`,
  name: `Visitor ${(place * 7919) % 1000}`,
  // One in a hundred is of a kind that the column can't hold.
  hall: place % 100 === 99 ? 'foyer' : place % 9,
  _deleted: false,
  _rev: `1-${place}`,
  _meta: { lwt: 1000 + place },
  ...change,
});

/** Visitors in a database in memory; what is written is noted, so that answers can be compared with it. */
const fair = (spec: CollectionSpec) => {
  const sql = new Sql(library);
  let engine = new Engine(sql);
  const open = (wanted: CollectionSpec) => engine.answer('open-collection', { spec: wanted });
  open(spec);
  const expected = new Map<string, Visitor>();
  const write = (visitors: readonly Visitor[]) => {
    const rows = visitors.map((one) => ({
      json: JSON.stringify(one),
      previousRev: expected.get(one.id)?._rev ?? null,
    }));
    expect(engine.answer('write', { ...REF, rows }).conflicts).toEqual([]);
    for (const one of visitors) expected.set(one.id, one);
  };
  const selected = (selector: StorageQuery['selector']): Visitor[] =>
    parseDocuments<Visitor>(
      engine.answer('query', {
        ...REF,
        query: {
          selector: { _deleted: { $eq: false }, ...selector },
          sort: [{ id: 'asc' }],
          skip: 0,
          limit: null,
        },
      }),
    );
  return {
    sql,
    open,
    write,
    expected,
    selected,
    work: () => engine.workInBackground(),
    rebuilding: () => engine.answer('rebuild-state', {}),
    cleanUp: (deletedBefore: number) => engine.answer('cleanup', { ...REF, deletedBefore }),
    /** What a new process finds in the file. */
    startAnew: (wanted: CollectionSpec) => {
      engine = new Engine(sql);
      open(wanted);
    },
    expectAllRight: () => {
      const living = [...expected.values()].filter(({ _deleted }) => !_deleted);
      living.sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(selected({})).toEqual(living);
      expect(selected({ hall: { $eq: 4 } })).toEqual(living.filter(({ hall }) => hall === 4));
      expect(selected({ hall: { $eq: 'foyer' } })).toEqual(living.filter(({ hall }) => hall === 'foyer'));
      expect(selected({ name: { $gte: 'Visitor 7' } })).toEqual(
        living.filter(({ name }) => name >= 'Visitor 7'),
      );
      const rows = engine.answer('aggregate', {
        collection: 'visitors',
        selector: {},
        groupBy: [{ path: 'hall' }],
        sums: [],
      });
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(living.length);
    },
  };
};

const many = (from: number, to: number): Visitor[] =>
  Array.from({ length: to - from }, (_, place) => visitor(from + place));

test('other columns and indexes come in the background, while everything is read and written', () => {
  const { open, write, expected, work, rebuilding, cleanUp, expectAllRight, sql } = fair(BY_NAME);
  write(many(0, 3000));
  open(BY_HALL);
  expectAllRight();
  const shares: number[] = [];
  for (let round = 0; rebuilding().length > 0; round++) {
    shares.push(rebuilding()[0]?.share ?? 1);
    expect(work()).toBe(true);
    // Rows that are there already, rows that come later, new ones, deleted ones, and ones that are gone for good.
    for (const place of [round * 3, 1500 + round, 2900 - round]) {
      const known = expected.get(visitor(place).id) as Visitor;
      write([{ ...known, name: `Changed ${round}`, hall: round % 9, _rev: `${known._rev}-${round}` }]);
    }
    write([visitor(4000 + round)]);
    const gone = expected.get(visitor(40 + round).id) as Visitor;
    write([{ ...gone, _deleted: true, _rev: `${gone._rev}-deleted`, _meta: { lwt: round } }]);
    if (round === 3) {
      expect(cleanUp(3)).toBe(true);
      for (const early of [40, 41, 42]) expected.delete(visitor(early).id);
    }
    expectAllRight();
  }
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  while (work());
  expectAllRight();
  write(many(5000, 5100));
  expectAllRight();
  expect(sql.all('PRAGMA integrity_check')).toEqual([['ok']]);
  // One table is left, found by the new index.
  expect(sql.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'c1*'")).toEqual([
    ['c1'],
  ]);
  const [plan] = sql.all('EXPLAIN QUERY PLAN SELECT no FROM c1 WHERE f1 = 4 AND deleted = 0');
  expect(String(plan?.[3])).toContain('INDEX');
});

test('rebuilding goes on where it was when it was interrupted', () => {
  const { open, write, work, rebuilding, startAnew, expectAllRight, expected } = fair(BY_NAME);
  write(many(0, 3000));
  open(BY_HALL);
  for (let round = 0; round < 3; round++) work();
  const share = rebuilding()[0]?.share ?? 0;
  expect(share).toBeGreaterThan(0.3);
  startAnew(BY_HALL);
  expect(rebuilding()[0]?.share).toBe(share);
  const known = expected.get(visitor(10).id) as Visitor;
  write([{ ...known, hall: 8, _rev: `${known._rev}-2` }]);
  while (work());
  expect(rebuilding()).toEqual([]);
  expectAllRight();
});

test('an earlier version that comes in between makes it begin anew, and misses nothing itself', () => {
  const { open, write, work, rebuilding, startAnew, expectAllRight, expected } = fair(BY_NAME);
  write(many(0, 3000));
  open(BY_HALL);
  for (let round = 0; round < 3; round++) work();
  startAnew(BY_NAME);
  expect(rebuilding()).toEqual([]);
  const known = expected.get(visitor(10).id) as Visitor;
  write([{ ...known, hall: 8, _rev: `${known._rev}-2` }, visitor(6000)]);
  expectAllRight();
  startAnew(BY_HALL);
  expect(rebuilding()[0]?.share).toBeLessThan(0.01);
  while (work());
  expectAllRight();
});

test('a write that is undone is undone in the table that comes too', () => {
  const { open, write, work, expectAllRight, expected, sql } = fair(BY_NAME);
  write(many(0, 1200));
  open(BY_HALL);
  work();
  const run = sql.run.bind(sql);
  const known = expected.get(visitor(10).id) as Visitor;
  sql.run = (text, values) => {
    run(text, values);
    if (text.startsWith('INSERT INTO c1_')) throw new Error('Something fails');
  };
  expect(() => write([{ ...known, hall: 8, _rev: 'never' }])).toThrow('Something fails');
  sql.run = run;
  expectAllRight();
  while (work());
  expectAllRight();
});
