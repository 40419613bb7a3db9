import { describe, expect, it } from 'vitest';
import type { EngineError } from '#renderer/data/engine/client/connection.ts';
import { uniqueName } from '#tests/support/storage/conformance/bench.ts';
import { count, fresh, insert } from '#tests/support/storage/conformance/documents.ts';
import { fileHolding, filesOf, hasFiles, printsOf, WRONG_KEY } from '#tests/support/storage/stored-files.ts';
import {
  letFilesGo,
  newGuardedWorker,
  newRival,
  newUnguardedWorker,
  newWorkerWithoutFiles,
  openUnguarded,
  takeFiles,
} from '#tests/support/storage/test-workers.ts';
import { testWindows } from '#tests/support/storage/windows.ts';

const windows = testWindows();

const codeOf = (error: EngineError): string => error.code;

/** A database with two people in it that nobody has open. */
const closedDatabase = async (): Promise<string> => {
  const name = uniqueName('failures');
  const { people, connection } = await windows.open(name);
  await insert(people, fresh('ada'), fresh('bob'));
  await connection.close();
  return name;
};

const expectBoth = async (name: string, worker?: Worker): Promise<void> => {
  const { people, connection } = await windows.open(name, { mustExist: true, ...(worker && { worker }) });
  expect(await count(people, {})).toBe(2);
  expect(await connection.ask('check', {})).toEqual(['ok']);
};

describe('a database that can not be opened', () => {
  it('is not damaged by a wrong key', async () => {
    const name = await closedDatabase();
    const before = await printsOf(name);
    const worker = windows.start();
    expect(await windows.open(name, { worker, key: WRONG_KEY }).catch(codeOf)).toBe('wrong-key');
    expect(await printsOf(name)).toEqual(before);
    await expectBoth(name, worker);
  });

  it('keeps what was written last by a worker that was killed, when the wrong key is tried next', async () => {
    const name = uniqueName('failures');
    const { people, worker } = await windows.open(name);
    await insert(people, fresh('ada'), fresh('bob'));
    worker.terminate();
    expect((await filesOf(name)).map(({ holds }) => holds)).toContain('/main.db-wal');
    const before = await printsOf(name);
    expect(await windows.open(name, { key: WRONG_KEY }).catch(codeOf)).toBe('wrong-key');
    expect(await printsOf(name)).toEqual(before);
    await expectBoth(name);
  });

  it.each(['', 'secret', 'A1'.repeat(32), 'a1'.repeat(31), `${'a1'.repeat(31)}'"`])(
    'is refused for the key %j, which has not the form of one',
    async (key) => {
      const name = uniqueName('failures');
      expect(await windows.open(name, { key }).catch(codeOf)).toBe('wrong-key');
      expect(await hasFiles(name)).toBe(false);
    },
  );

  it('is missing, and is not made, where it has to be there', async () => {
    const name = uniqueName('failures');
    const worker = windows.start();
    expect(await windows.open(name, { worker, mustExist: true }).catch(codeOf)).toBe('missing');
    expect(await hasFiles(name)).toBe(false);
    const { people } = await windows.open(name, { worker });
    expect(await count(people, {})).toBe(0);
  });

  it('is unsupported in a browser that lacks the file system', async () => {
    const name = uniqueName('failures');
    const worker = windows.start(newWorkerWithoutFiles);
    expect(await windows.open(name, { worker }).catch(codeOf)).toBe('unsupported');
    expect(await hasFiles(name)).toBe(false);
  });
});

describe('files that another program has open', () => {
  it('are waited for, then the database is in use, and all of it is there when they are free', async () => {
    const name = await closedDatabase();
    const rival = windows.start(newRival);
    const before = await printsOf(name);
    await takeFiles(rival, name);
    const worker = windows.start();
    expect(await windows.open(name, { worker }).catch(codeOf)).toBe('in-use');
    await letFilesGo(rival);
    expect(await printsOf(name)).toEqual(before);
    await expectBoth(name, worker);
  });

  it.each(['/main.db', ''])('do not stay taken when only the one that holds %j was', async (holds) => {
    const name = await closedDatabase();
    const rival = windows.start(newRival);
    await takeFiles(rival, name, await fileHolding(name, holds));
    const worker = windows.start();
    expect(await windows.open(name, { worker }).catch(codeOf)).toBe('in-use');
    await letFilesGo(rival);
    await expectBoth(name, worker);
  });

  it('are removed by the library when it is refused them, if nobody watches', async () => {
    const name = await closedDatabase();
    const worker = windows.start(newUnguardedWorker);
    expect(await openUnguarded(worker, name)).toBe('NoModificationAllowedError');
    expect(await hasFiles(name)).toBe(false);
  });

  it('are not removed when the engine opens them, and open the next time they are tried', async () => {
    const name = await closedDatabase();
    await expectBoth(name, windows.start(newGuardedWorker));
  });

  it('are completed when an earlier opening ended before all of them were made', async () => {
    const name = uniqueName('failures');
    const root = await navigator.storage.getDirectory();
    const all = await root.getDirectoryHandle('kith-engine', { create: true });
    const folder = await all.getDirectoryHandle(name, { create: true });
    const files = await folder.getDirectoryHandle('.opaque', { create: true });
    await files.getFileHandle('first', { create: true });
    const { people } = await windows.open(name);
    await insert(people, fresh('ada'));
    expect(await count(people, {})).toBe(1);
  });
});
