import { describe, expect, it } from 'vitest';
import { latestRepair, listBackups, wishRestore } from '#renderer/data/engine/backup/backup-folder.ts';
import { connectWorker } from '#renderer/data/engine/client/worker-connection.ts';
import { uniqueName } from '#tests/support/storage/conformance/bench.ts';
import { ask, changed, fresh, insert, replace } from '#tests/support/storage/conformance/documents.ts';
import type { Stored } from '#tests/support/storage/prepared-query.ts';
import {
  CONTENT,
  fileHolding,
  filesOf,
  garbage,
  overwrite,
  PAGE,
} from '#tests/support/storage/stored-files.ts';
import { type TestWindow, testWindows } from '#tests/support/storage/windows.ts';
import { TEST_KEY } from '#tests/support/storage/worker-engine.ts';

const windows = testWindows();
const WAIT = { timeout: 20_000 };

const people = (from: number, to: number): Stored[] =>
  Array.from({ length: to - from }, (_, place) =>
    fresh(`person-${String(from + place).padStart(5, '0')}`, { name: `${place} `.repeat(200) }),
  );

const all = ({ people: found }: TestWindow): Promise<Stored[]> => ask(found, { sort: [{ id: 'asc' }] });

const checked = async ({ connection }: TestWindow) => {
  await expect.poll(async () => (await connection.ask('check-state', {})).status, WAIT).toBe('done');
  return connection.ask('check-state', {});
};

/** Spoils pages `places` (0 the first) of the file of `database`, which nobody has open. */
const spoil = async (database: string, places: readonly number[]): Promise<void> => {
  const file = await fileHolding(database);
  for (const place of places)
    await overwrite(database, file, { at: CONTENT + place * PAGE + 3000, bytes: garbage(50) });
};

const pagesOf = async (database: string): Promise<number> => {
  const main = (await filesOf(database)).find(({ holds }) => holds === '/main.db');
  return ((main?.size ?? 0) - CONTENT) / PAGE;
};

const backUp = async ({ connection }: TestWindow): Promise<void> => {
  await connection.ask('backup', { reason: 'asked', kept: 3 });
  await expect.poll(async () => (await connection.ask('backup-state', {})).status, WAIT).toBe('done');
};

const latestCopy = async (database: string): Promise<string | null> =>
  (await listBackups(database))[0]?.name ?? null;

/** A closed database with a copy of its first 600 people, and what it was to hold in the end. */
const grownDatabase = async (withCopy: boolean) => {
  const name = uniqueName('repair');
  const window = await windows.open(name);
  const first = people(0, 600);
  await insert(window.people, ...first);
  if (withCopy) await backUp(window);
  const states = new Map(first.map((person) => [person.id, person]));
  const later = people(600, 1200);
  for (let at = 0; at < later.length; at += 100) await insert(window.people, ...later.slice(at, at + 100));
  for (const person of later) states.set(person.id, person);
  for (const person of first.slice(100, 140)) {
    const now = changed(person, { name: 'Changed after the copy' });
    await replace(window.people, person, now);
    states.set(person.id, now);
  }
  const bytes = new Uint8Array(20_000).fill(7);
  await window.connection.ask('put-blobs', { blobs: [{ hash: 'photo', type: 'image/png', bytes }] });
  await window.connection.close();
  return { name, states, first: new Map(first.map((person) => [person.id, person])) };
};

describe('a look through the file', () => {
  it('finds a whole one whole, whatever was written', async () => {
    const window = await windows.open(uniqueName('check'));
    await insert(window.people, ...people(0, 1500));
    expect(await window.connection.ask('check-state', {})).toMatchObject({ status: 'none' });
    await window.connection.ask('begin-check', {});
    await insert(window.people, ...people(1500, 1600));
    expect(await checked(window)).toEqual({ status: 'done', share: 1, faults: [] });
  });

  it('begins by itself when whoever had the file was stopped in the middle of writing, and not otherwise', async () => {
    const name = uniqueName('check');
    const stopped = await windows.open(name);
    await insert(stopped.people, ...people(0, 50));
    stopped.worker.terminate();
    const next = await windows.open(name, { mustExist: true });
    expect(await checked(next)).toMatchObject({ faults: [] });
    await insert(next.people, ...people(50, 100));
    // When nothing is written for a while the log is emptied: whoever is stopped then leaves nothing half done.
    await expect
      .poll(async () => (await filesOf(name)).find(({ holds }) => holds === '/main.db-wal')?.size, WAIT)
      .toBe(CONTENT);
    next.worker.terminate();
    const last = await windows.open(name, { mustExist: true });
    expect(await last.connection.ask('check-state', {})).toMatchObject({ status: 'none' });
  });

  it('finds a wrong page wherever it is, and remembers it until the file is whole again', async () => {
    const name = uniqueName('check');
    const window = await windows.open(name);
    await insert(window.people, ...people(0, 1500));
    await window.connection.close();
    await spoil(name, [(await pagesOf(name)) - 40]);
    const damaged = await windows.open(name, { mustExist: true });
    await damaged.connection.ask('begin-check', {});
    const { faults } = await checked(damaged);
    expect(faults).not.toEqual([]);
    await damaged.connection.close();
    const again = await windows.open(name, { mustExist: true });
    expect(await again.connection.ask('check-state', {})).toEqual({ status: 'done', share: 1, faults });
  });
});

describe('a repair', () => {
  it('takes the copy and brings over everything newer, when nothing of that is damaged', async () => {
    const { name, states } = await grownDatabase(true);
    await wishRestore(name, { name: await latestCopy(name), isRepair: true });
    const repaired = await windows.open(name, { mustExist: true });
    expect(await all(repaired)).toEqual([...states.values()]);
    expect(await repaired.connection.ask('get-blob', { hash: 'photo' })).toMatchObject({ type: 'image/png' });
    expect(await repaired.connection.ask('check', {})).toEqual(['ok']);
    expect(await latestRepair(name)).toMatchObject({
      copyAt: expect.any(String),
      salvaged: { documents: 640, blobs: 1, gaps: 0 },
    });
    await insert(repaired.people, fresh('someone-new'));
  });

  it.each([
    [true, 1],
    [true, 2],
    [false, 3],
  ])(
    'gives of a damaged file all that can be read, and of the rest what the copy has (copy: %s, seed %i)',
    async (withCopy, seed) => {
      const { name, states, first } = await grownDatabase(withCopy);
      const pages = await pagesOf(name);
      const places = Array.from({ length: 6 }, (_, place) => 12 + ((place * 31 + seed * 17) % (pages - 12)));
      await spoil(name, places);
      await wishRestore(name, { name: await latestCopy(name), isRepair: true });
      const repaired = await windows.open(name, { mustExist: true });
      const found = new Map((await all(repaired)).map((person) => [person.id, person]));
      let lost = 0;
      for (const [id, state] of states) {
        const now = found.get(id);
        if (now?._rev === state._rev) expect(now).toEqual(state);
        else {
          lost++;
          expect(now).toEqual(withCopy ? first.get(id) : undefined);
        }
      }
      expect(found.size).toBeLessThanOrEqual(states.size);
      // A page holds some ten of them.
      expect(lost).toBeLessThan(100);
      expect(await repaired.connection.ask('check', {})).toEqual(['ok']);
      const repair = await latestRepair(name);
      expect(repair?.salvaged?.documents).toBeGreaterThan(500);
      expect(repair?.salvaged?.gaps).toBeGreaterThan(0);
    },
  );

  it('takes the copy alone when the damaged file does not open at all', async () => {
    const { name, first } = await grownDatabase(true);
    await spoil(name, [0]);
    await wishRestore(name, { name: await latestCopy(name), isRepair: true });
    const repaired = await windows.open(name, { mustExist: true });
    expect(await all(repaired)).toEqual([...first.values()]);
    expect(await latestRepair(name)).toMatchObject({ salvaged: null });
  });

  it('that is interrupted begins again at the next opening, with the same result', async () => {
    const { name, states } = await grownDatabase(true);
    await wishRestore(name, { name: await latestCopy(name), isRepair: true });
    const worker = windows.start();
    await new Promise<void>((resolve) => {
      const options = { name, key: TEST_KEY, mustExist: true };
      connectWorker(worker, options, () => {
        worker.terminate();
        resolve();
      }).catch(() => undefined);
    });
    const repaired = await windows.open(name, { mustExist: true });
    expect(await all(repaired)).toEqual([...states.values()]);
    expect(await latestRepair(name)).toMatchObject({ salvaged: { documents: 640 } });
  });
});
