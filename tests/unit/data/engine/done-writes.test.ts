import { expect, test } from 'vitest';
import type { WriteRow } from '#renderer/data/engine/protocol.ts';
import { loadSqlite } from '#renderer/data/engine/sqlite/library.ts';
import { Sql } from '#renderer/data/engine/sqlite/sql.ts';
import { Engine } from '#renderer/data/engine/worker/engine.ts';

const library = await loadSqlite();
const ref = { collection: 'notes', version: 0 };

const openEngine = (): Engine => {
  const engine = new Engine(new Sql(library));
  engine.answer('open-collection', {
    spec: { name: 'notes', version: 0, primaryPath: 'id', columns: [], indexes: [] },
  });
  return engine;
};

const row = (rev: string, previousRev: string | null): WriteRow => ({
  json: JSON.stringify({ id: 'x', _rev: rev, _deleted: false, _meta: { lwt: 1 }, _attachments: {} }),
  previousRev,
});

test('a write that is asked again is not done twice, even when another window has written over it since', () => {
  const engine = openEngine();
  const ada = { window: 'ada', request: 7 };
  engine.answer('write', { ...ref, rows: [row('1-a', null)] });
  const first = engine.answer('write', { ...ref, rows: [row('2-ada', '1-a')], writer: ada });
  expect(first.conflicts).toEqual([]);
  engine.answer('write', { ...ref, rows: [row('3-bob', '2-ada')] });
  const again = engine.answer('write', { ...ref, rows: [row('2-ada', '1-a')], writer: ada });
  expect(again).toEqual({ ...first, isRepeated: true });
  expect(engine.answer('changed', { ...ref, after: first.seq, limit: 10 }).seq).toBeGreaterThan(first.seq);
});

test('the same request number of another window is another write', () => {
  const engine = openEngine();
  engine.answer('write', { ...ref, rows: [row('1-a', null)], writer: { window: 'ada', request: 1 } });
  const other = engine.answer('write', {
    ...ref,
    rows: [row('2-b', '1-a')],
    writer: { window: 'bob', request: 1 },
  });
  expect(other).toMatchObject({ conflicts: [] });
  expect(other.isRepeated).toBeUndefined();
});
