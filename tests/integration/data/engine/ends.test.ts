import { describe, expect, it } from 'vitest';
import type { EngineError } from '#renderer/data/engine/client/connection.ts';
import { uniqueName } from '#tests/support/storage/conformance/bench.ts';
import { count, fresh, insert } from '#tests/support/storage/conformance/documents.ts';
import { leadersOf, testWindows } from '#tests/support/storage/windows.ts';
import { connectTestWorker } from '#tests/support/storage/worker-engine.ts';

const windows = testWindows();

const codeOf = (error: EngineError): string => error.code;

describe('when the way to a database ends', () => {
  it('the end of the only worker rejects what it was asked, and everything after', async () => {
    const { people, connection, worker } = await windows.open(uniqueName('ends'));
    const asked = Array.from({ length: 500 }, (_, place) =>
      insert(people, fresh(`${place}`)).then(() => 'done', codeOf),
    );
    await asked[0];
    worker.terminate();
    const outcomes = await Promise.all(asked);
    expect(outcomes).toContain('gone');
    expect(new Set(outcomes)).toEqual(new Set(['done', 'gone']));
    expect(await connection.ask('check', {}).catch(codeOf)).toBe('gone');
    await connection.close();
  });

  it('every write that was acknowledged before the worker ended is there afterwards', async () => {
    const name = uniqueName('ends');
    const { people, worker } = await windows.open(name);
    const acknowledged: string[] = [];
    const asked = Array.from({ length: 200 }, (_, place) =>
      insert(people, fresh(`${place}`)).then(
        () => {
          if (acknowledged.push(`${place}`) === 100) worker.terminate();
        },
        () => undefined,
      ),
    );
    await Promise.all(asked);
    const again = await windows.open(name, { mustExist: true });
    const found = await again.people.findDocumentsById(acknowledged, false);
    expect(found).toHaveLength(acknowledged.length);
    expect(await again.connection.ask('check', {})).toEqual(['ok']);
  });

  it('the end of the worker of a window that follows rejects there and disturbs nobody else', async () => {
    const name = uniqueName('ends');
    const [first, second] = [await windows.open(name), await windows.open(name)];
    second.worker.terminate();
    await expect.poll(() => second.connection.ask('blob-hashes', {}).catch(codeOf)).toBe('gone');
    await insert(first.people, fresh('ada'));
    expect(await leadersOf(name)).toEqual({ leading: 1, waiting: 0 });
  });

  it('a closed connection rejects, can be closed again, and its worker can open the database anew', async () => {
    const name = uniqueName('ends');
    const { people, connection, worker } = await windows.open(name);
    await insert(people, fresh('ada'));
    await Promise.all([connection.close(), connection.close()]);
    await connection.close();
    expect(await connection.ask('check', {}).catch(codeOf)).toBe('closed');
    const again = await windows.open(name, { worker, mustExist: true });
    expect(await count(again.people, {})).toBe(1);
  });

  it('what was asked before closing is done', async () => {
    const name = uniqueName('ends');
    const { people, connection, worker } = await windows.open(name);
    const writing = insert(people, fresh('ada'), fresh('bob'));
    await Promise.all([writing, connection.close()]);
    const again = await windows.open(name, { worker, mustExist: true });
    expect(await count(again.people, {})).toBe(2);
  });

  it('a worker that is closed while it still opens the file leaves it to others', async () => {
    const name = uniqueName('ends');
    const worker = windows.start();
    const opening = connectTestWorker(name, worker).catch(codeOf);
    await expect.poll(() => leadersOf(name)).toEqual({ leading: 1, waiting: 0 });
    worker.postMessage({ database: name, type: 'close' });
    const other = await windows.open(name);
    await insert(other.people, fresh('ada'));
    expect(['closed', 'object']).toContain(typeof (await opening) === 'object' ? 'object' : await opening);
    expect(await leadersOf(name)).toEqual({ leading: 1, waiting: 0 });
  });

  it('one worker keeps two databases apart', async () => {
    const worker = windows.start();
    const [here, there] = [uniqueName('ends'), uniqueName('ends')];
    const [one, other] = [await windows.open(here, { worker }), await windows.open(there, { worker })];
    await insert(one.people, fresh('ada'));
    expect(await count(other.people, {})).toBe(0);
    await one.connection.close();
    await insert(other.people, fresh('bob'));
    expect(other.heard()).toEqual(['bob 1-test']);
  });
});
