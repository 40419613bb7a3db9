import { describe, expect, it } from 'vitest';
import type { EngineError } from '#renderer/data/engine/client/connection.ts';
import { uniqueName } from '#tests/support/storage/conformance/bench.ts';
import {
  changed,
  count,
  fresh,
  insert,
  replace,
  stored,
  write,
} from '#tests/support/storage/conformance/documents.ts';
import type { Stored } from '#tests/support/storage/prepared-query.ts';
import { loadedBy, newWatchedWorker } from '#tests/support/storage/test-workers.ts';
import { expectHeardOnce, heardAs, leadersOf, testWindows } from '#tests/support/storage/windows.ts';

const windows = testWindows();

describe('windows on one database', () => {
  it('the second speaks through the first and never loads SQLite', async () => {
    const name = uniqueName('windows');
    const workers = [windows.start(newWatchedWorker), windows.start(newWatchedWorker)] as const;
    const first = await windows.open(name, { worker: workers[0] });
    const second = await windows.open(name, { worker: workers[1] });
    const ada = fresh('ada', { name: 'Ada' });
    await insert(second.people, ada);
    expect(await stored(first.people, 'ada')).toEqual(ada);
    expect(await stored(second.people, 'ada')).toEqual(ada);
    const isSqlite = (address: string) => address.includes('sqlite3.wasm');
    expect((await loadedBy(workers[0])).filter(isSqlite)).toHaveLength(1);
    expect((await loadedBy(workers[1])).filter(isSqlite)).toEqual([]);
  });

  it('a conflict is told to the window that was late, with what is there', async () => {
    const name = uniqueName('windows');
    const [first, second] = [await windows.open(name), await windows.open(name)];
    const ada = fresh('ada');
    await insert(first.people, ada);
    const here = changed(ada, { name: 'here' });
    await replace(first.people, ada, here);
    const refused = await write(second.people, [
      { previous: ada, document: changed(ada, { name: 'there' }) },
    ]);
    expect(refused).toMatchObject([{ status: 409, documentInDb: here }]);
  });

  it('many writes from three windows are heard by each of them once', async () => {
    const name = uniqueName('windows');
    const all = [await windows.open(name), await windows.open(name), await windows.open(name)];
    const documents = all.map((_, window) =>
      Array.from({ length: 60 }, (_, place) => fresh(`${window}-${place}`)),
    );
    await Promise.all(
      all.flatMap(({ people }, window) =>
        (documents[window] ?? []).map((document) => insert(people, document)),
      ),
    );
    for (const window of all) {
      await expectHeardOnce(window, documents.flat());
      expect(window.heard()).toHaveLength(180);
      for (const own of documents) {
        const names = own.map(heardAs);
        expect(window.heard().filter((heard) => names.includes(heard))).toEqual(names);
      }
    }
  });

  it('the revisions of one document that three windows change in turns are heard in their order', async () => {
    const name = uniqueName('windows');
    const all = [await windows.open(name), await windows.open(name), await windows.open(name)] as const;
    const revisions: Stored[] = [fresh('ada', { age: 0 })];
    await insert(all[0].people, ...revisions);
    for (let turn = 1; turn <= 60; turn++) {
      const previous = revisions.at(-1) as Stored;
      const next = changed(previous, { age: turn });
      await replace((all[turn % 3] as (typeof all)[0]).people, previous, next);
      revisions.push(next);
    }
    for (const window of all) {
      await expectHeardOnce(window, revisions);
      expect(window.heard()).toEqual(revisions.map(heardAs));
    }
  });

  it('three windows that open at the same moment end with one leader, and all can write', async () => {
    const name = uniqueName('windows');
    const all = await Promise.all([windows.open(name), windows.open(name), windows.open(name)]);
    expect(await leadersOf(name)).toEqual({ leading: 1, waiting: 2 });
    const documents = all.map((_, window) => fresh(`from ${window}`));
    await Promise.all(all.map(({ people }, window) => insert(people, documents[window] as Stored)));
    for (const window of all) {
      expect(await count(window.people, {})).toBe(3);
      await expectHeardOnce(window, documents);
    }
  });

  it('a window with another key is not let in by the one that leads', async () => {
    const name = uniqueName('windows');
    const first = await windows.open(name);
    const refused = await windows
      .open(name, { key: 'b2'.repeat(32) })
      .catch((error: EngineError) => error.code);
    expect(refused).toBe('wrong-key');
    await insert(first.people, fresh('ada'));
    expect(await count(first.people, {})).toBe(1);
  });

  it('a window that was refused its key can be let in by the right one, and hears everything once', async () => {
    const name = uniqueName('windows');
    const first = await windows.open(name);
    const worker = windows.start();
    await windows.open(name, { worker, key: 'b2'.repeat(32) }).catch(() => undefined);
    const second = await windows.open(name, { worker });
    const ada = fresh('ada');
    await insert(first.people, ada);
    await expectHeardOnce(second, [ada]);
    expect(await leadersOf(name)).toEqual({ leading: 1, waiting: 1 });
  });
});
