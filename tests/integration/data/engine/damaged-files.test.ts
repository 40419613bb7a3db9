import { describe, expect, it } from 'vitest';
import type { EngineError } from '#renderer/data/engine/client/connection.ts';
import { uniqueName } from '#tests/support/storage/conformance/bench.ts';
import { ask, fresh, insert } from '#tests/support/storage/conformance/documents.ts';
import type { Stored } from '#tests/support/storage/prepared-query.ts';
import {
  CONTENT,
  cutOff,
  fileHolding,
  filesOf,
  garbage,
  overwrite,
  PAGE,
  printsOf,
} from '#tests/support/storage/stored-files.ts';
import { testWindows } from '#tests/support/storage/windows.ts';

const windows = testWindows();

const codeOf = (error: EngineError): string => error.code;

const everyone: readonly Stored[] = Array.from({ length: 300 }, (_, place) =>
  fresh(`person-${String(place).padStart(3, '0')}`, { name: `${place} `.repeat(100) }),
);

/** A database with everyone in it that nobody has open, and the file it is in. */
const closedDatabase = async (): Promise<{ name: string; file: string; pages: number }> => {
  const name = uniqueName('damaged');
  const { people, connection } = await windows.open(name);
  await insert(people, ...everyone);
  await connection.close();
  const main = (await filesOf(name)).find(({ holds }) => holds === '/main.db');
  return { name, file: main?.name ?? '', pages: ((main?.size ?? 0) - CONTENT) / PAGE };
};

const readAll = async (name: string): Promise<Stored[]> =>
  ask((await windows.open(name, { mustExist: true })).people, { sort: [{ id: 'asc' }] });

describe('a database whose files were damaged', () => {
  it.each([
    ['garbage in the head of its file', 'corrupt', 0, garbage(CONTENT)],
    ['zeros in the head of its file', 'corrupt', 0, new Uint8Array(CONTENT)],
    ['one wrong letter in the name of its file', 'corrupt', 3, garbage(1)],
    ['garbage in its first page', 'wrong-key', CONTENT, garbage(PAGE)],
    ['zeros in its first page', 'wrong-key', CONTENT, new Uint8Array(PAGE)],
    ['one wrong byte in its first page', 'wrong-key', CONTENT + 5000, garbage(1)],
  ])(
    'is refused for %s (%s), changed by nothing, and whole once that is undone',
    async (_, code, at, bytes) => {
      const { name, file } = await closedDatabase();
      const before = await overwrite(name, file, { at, bytes });
      const prints = await printsOf(name);
      expect(await windows.open(name).catch(codeOf)).toBe(code);
      expect(await windows.open(name, { mustExist: true }).catch(codeOf)).toBe(code);
      expect(await printsOf(name)).toEqual(prints);
      await overwrite(name, file, { at, bytes: before });
      expect(await readAll(name)).toEqual(everyone);
    },
  );

  it('gives what is right or says that it is corrupt, whichever page is wrong by a byte', async () => {
    const { name, file, pages } = await closedDatabase();
    expect(pages).toBeGreaterThan(20);
    const outcomes = new Map<string, number>();
    for (let page = 1; page < pages; page += 3) {
      const at = CONTENT + page * PAGE + 4000;
      const [byte = 0] = await overwrite(name, file, { at, bytes: garbage(1) });
      await overwrite(name, file, { at, bytes: Uint8Array.of(byte ^ 0x10) });
      const worker = windows.start();
      const outcome = await windows
        .open(name, { worker, mustExist: true })
        .then(async ({ people, connection }) => {
          expect(await ask(people, { sort: [{ id: 'asc' }] })).toEqual(everyone);
          return (await connection.ask('check', {})).join() === 'ok' ? 'unnoticed' : 'noticed by a check';
        })
        .catch((error: EngineError) => error.code ?? String(error));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      worker.terminate();
      await overwrite(name, file, { at, bytes: Uint8Array.of(byte) });
    }
    expect([...outcomes.keys()]).toEqual(['corrupt']);
    expect(await readAll(name)).toEqual(everyone);
  });

  it('is refused or says so when its second half is gone', async () => {
    const { name, file, pages } = await closedDatabase();
    await cutOff(name, file, CONTENT + Math.floor(pages / 2) * PAGE);
    expect(await readAll(name).catch(codeOf)).toBe('corrupt');
  });

  it('is whole as it was before the tear when its log is torn', async () => {
    const name = uniqueName('damaged');
    const { people, worker } = await windows.open(name);
    for (let place = 0; place < 300; place += 10) await insert(people, ...everyone.slice(place, place + 10));
    worker.terminate();
    const file = await fileHolding(name, '/main.db-wal');
    const size = (await filesOf(name)).find((found) => found.name === file)?.size ?? 0;
    await overwrite(name, file, { at: Math.floor(size / 2), bytes: garbage(100) });
    const { people: found, connection } = await windows.open(name, { mustExist: true });
    const left = await ask(found, { sort: [{ id: 'asc' }] });
    expect(left.length % 10).toBe(0);
    expect(left).toEqual(everyone.slice(0, left.length));
    expect(await connection.ask('check', {})).toEqual(['ok']);
  });
});
