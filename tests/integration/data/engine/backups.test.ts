import { describe, expect, it } from 'vitest';
import {
  backupFolder,
  listBackups,
  removeOldBackups,
  wishedRestore,
  wishRestore,
} from '#renderer/data/engine/backup/backup-folder.ts';
import type { EngineError } from '#renderer/data/engine/client/connection.ts';
import { uniqueName } from '#tests/support/storage/conformance/bench.ts';
import { ask, changed, fresh, insert, replace } from '#tests/support/storage/conformance/documents.ts';
import type { Stored } from '#tests/support/storage/prepared-query.ts';
import { CONTENT, fileHolding, garbage, overwrite, PAGE } from '#tests/support/storage/stored-files.ts';
import { type TestWindow, testWindows } from '#tests/support/storage/windows.ts';

const windows = testWindows();

const backUp = async (
  { connection }: TestWindow,
  { reason = 'asked', kept = 3 }: { reason?: 'asked' | 'automatic' | 'before-restore'; kept?: number } = {},
): Promise<void> => {
  await connection.ask('backup', { reason, kept });
  await expect
    .poll(async () => (await connection.ask('backup-state', {})).status, { timeout: 20_000 })
    .toBe('done');
};

const named = (database: string) => listBackups(database).then((backups) => backups[0]?.name ?? '');

const all = ({ people }: TestWindow): Promise<Stored[]> => ask(people, { sort: [{ id: 'asc' }] });

const many = (from: number, to: number): Stored[] =>
  Array.from({ length: to - from }, (_, place) =>
    fresh(`person-${String(from + place).padStart(5, '0')}`, { name: `${place} `.repeat(200) }),
  );

describe('a copy of the database', () => {
  it('is made while the database is written, holds what was there when it began, and takes its place again', async () => {
    const name = uniqueName('backup');
    const window = await windows.open(name);
    const before = many(0, 4000);
    await insert(window.people, ...before);
    await window.connection.ask('backup', { reason: 'asked', kept: 3 });
    const after = many(4000, 4400);
    for (let at = 0; at < after.length; at += 100) await insert(window.people, ...after.slice(at, at + 100));
    const later = changed(before[0] as Stored, { name: 'Later' });
    await replace(window.people, before[0] as Stored, later);
    await expect.poll(async () => (await window.connection.ask('backup-state', {})).status).toBe('done');
    expect(await listBackups(name)).toMatchObject([{ reason: 'asked', counts: { people: 4000 } }]);
    expect(await all(window)).toHaveLength(4400);

    await wishRestore(name, { name: await named(name), isRepair: false });
    await window.connection.close();
    const restored = await windows.open(name, { mustExist: true });
    expect(await all(restored)).toEqual(before);
    expect(await restored.connection.ask('check', {})).toEqual(['ok']);
    await insert(restored.people, fresh('someone-new'));
    await restored.connection.close();
    const again = await windows.open(name, { mustExist: true });
    expect(await all(again)).toHaveLength(4001);
  });

  it('is as unreadable as the database, and opens by its key alone', async () => {
    const name = uniqueName('backup');
    const window = await windows.open(name);
    await insert(window.people, fresh('ada', { name: 'Ada Lovelace canary' }));
    await backUp(window);
    const folder = await backupFolder(name, false);
    const texts: string[] = [];
    for await (const entry of folder?.values() ?? [])
      texts.push(await (await (entry as FileSystemFileHandle).getFile()).text());
    expect(texts).toHaveLength(2);
    expect(texts.join()).not.toMatch(/canary|ada|SQLite format/);
    await wishRestore(name, { name: await named(name), isRepair: false });
    await window.connection.close();
    const failure = await windows
      .open(name, { key: 'c3'.repeat(32) })
      .catch((error: EngineError) => error.code);
    expect(failure).toBe('wrong-key');
    expect(await all(await windows.open(name))).toHaveLength(1);
  });

  it('mends a database that is damaged, in its pages or in the heads of its files', async () => {
    for (const [at, length] of [
      [CONTENT + PAGE, 8 * PAGE],
      [0, PAGE],
    ] as const) {
      const name = uniqueName('backup');
      const window = await windows.open(name);
      await insert(window.people, ...many(0, 50));
      await backUp(window);
      await window.connection.close();
      await overwrite(name, await fileHolding(name), { at, bytes: garbage(length) });
      const worker = windows.start();
      const opening = windows.open(name, { worker, mustExist: true }).then(all);
      expect(await opening.catch((error: EngineError) => error.code)).toBe('corrupt');
      worker.terminate();
      await wishRestore(name, { name: await named(name), isRepair: false });
      expect(await all(await windows.open(name, { mustExist: true, worker: windows.start() }))).toHaveLength(
        50,
      );
    }
  });

  it('that is gone when it is to be restored changes nothing', async () => {
    const name = uniqueName('backup');
    const window = await windows.open(name);
    await insert(window.people, fresh('ada'));
    await wishRestore(name, { name: 'never made', isRepair: false });
    await window.connection.close();
    expect(await all(await windows.open(name, { mustExist: true }))).toHaveLength(1);
  });

  it('is restored by the next opening when the one before was ended in the middle', async () => {
    const name = uniqueName('backup');
    const window = await windows.open(name);
    await insert(window.people, ...many(0, 3000));
    await backUp(window);
    await insert(window.people, fresh('later'));
    await wishRestore(name, { name: await named(name), isRepair: false });
    await window.connection.close();
    const isUntouched = async () => (await wishedRestore(name))?.wish.isAside === false;
    for (const _ of ['when the files have just been put aside', 'and once more']) {
      const worker = windows.start();
      windows.open(name, { worker, mustExist: true }).catch(() => undefined);
      while (await isUntouched());
      worker.terminate();
    }
    const restored = await windows.open(name, { mustExist: true });
    expect(await all(restored)).toHaveLength(3000);
    expect(await restored.connection.ask('check', {})).toEqual(['ok']);
  });

  it('is kept as long as it is among the latest, the one before a restoring besides', async () => {
    const name = uniqueName('backup');
    const window = await windows.open(name);
    await insert(window.people, fresh('ada'));
    await backUp(window, { reason: 'before-restore' });
    for (let made = 0; made < 4; made++) await backUp(window, { reason: 'automatic', kept: 2 });
    const kept = await listBackups(name);
    expect(kept.map(({ reason }) => reason)).toEqual(['automatic', 'automatic', 'before-restore']);
    await removeOldBackups(name, 1);
    expect(await listBackups(name)).toEqual([kept[0], kept[2]]);
  });

  it('for which there is no time, because the worker ends, is none, and the next one removes what is left of it', async () => {
    const name = uniqueName('backup');
    const window = await windows.open(name);
    await insert(window.people, ...many(0, 3000));
    await window.connection.ask('backup', { reason: 'asked', kept: 3 });
    window.worker.terminate();
    expect(await listBackups(name)).toEqual([]);
    const next = await windows.open(name, { mustExist: true });
    expect(await all(next)).toHaveLength(3000);
    await backUp(next);
    expect(await listBackups(name)).toHaveLength(1);
  });
});
