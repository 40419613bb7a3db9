import { afterEach, describe, expect, it } from 'vitest';
import type { EngineError } from '#renderer/data/engine/client/connection.ts';
import { uniqueName } from '#tests/support/storage/conformance/bench.ts';
import { ask, fresh, insert } from '#tests/support/storage/conformance/documents.ts';
import type { Stored } from '#tests/support/storage/prepared-query.ts';
import { leaveRoom, makeRoom } from '#tests/support/storage/room.ts';
import { expectHeardOnce, type TestWindow, testWindows } from '#tests/support/storage/windows.ts';

const windows = testWindows();

afterEach(makeRoom);

const codeOf = (error: EngineError): string => error.code;

const large = (id: string): Stored => fresh(id, { name: 'x'.repeat(20_000) });

const everyoneIn = ({ people }: TestWindow): Promise<Stored[]> => ask(people, { sort: [{ id: 'asc' }] });

const idOf = (kind: string, place: number): string => `${kind}-${String(place).padStart(4, '0')}`;

/** Writes until a write is refused; gives what was taken, and the code of the refusal. */
const writeUntilRefused = async (
  window: TestWindow,
  kind = 'first',
): Promise<{ taken: Stored[]; code: string }> => {
  const taken: Stored[] = [];
  for (;;) {
    const document = large(idOf(kind, taken.length));
    const code = await insert(window.people, document).then(() => '', codeOf);
    if (code) return { taken, code };
    taken.push(document);
  }
};

describe('when the disk is full', () => {
  it('a write is refused, all that was taken is there, and writing goes on when there is room', async () => {
    const name = uniqueName('full');
    const window = await windows.open(name);
    await leaveRoom(1_000_000);
    const { taken, code } = await writeUntilRefused(window);
    expect(code).toBe('disk-full');
    expect(taken.length).toBeGreaterThan(0);
    expect(await everyoneIn(window)).toEqual(taken);
    expect(await insert(window.people, large('again')).catch(codeOf)).toBe('disk-full');
    await makeRoom();
    const more = Array.from({ length: 50 }, (_, place) => large(`more-${String(place).padStart(2, '0')}`));
    for (const document of more) await insert(window.people, document);
    expect(await everyoneIn(window)).toEqual([...taken, ...more]);
    await expectHeardOnce(window, [...taken, ...more]);
    expect(window.heard()).toHaveLength(taken.length + more.length);
    expect(await window.connection.ask('check', {})).toEqual(['ok']);
    await window.connection.close();
    expect(await everyoneIn(await windows.open(name, { mustExist: true }))).toEqual([...taken, ...more]);
  });

  it('a window that follows is refused too, and hears of nothing that was not written', async () => {
    const name = uniqueName('full');
    const [first, second] = [await windows.open(name), await windows.open(name)];
    await leaveRoom(1_000_000);
    const { taken, code } = await writeUntilRefused(second);
    expect(code).toBe('disk-full');
    await makeRoom();
    const last = fresh('last');
    await insert(second.people, last);
    await expectHeardOnce(first, [...taken, last]);
    expect(first.heard()).toHaveLength(taken.length + 1);
  });

  it('what was taken is read by the next worker, when this one is killed and there is still no room', async () => {
    const name = uniqueName('full');
    const window = await windows.open(name);
    await leaveRoom(1_000_000);
    const { taken } = await writeUntilRefused(window);
    window.worker.terminate();
    const next = await windows.open(name, { mustExist: true });
    const found = await everyoneIn(next);
    expect(found.slice(0, taken.length)).toEqual(taken);
    // The write that found no room may have got as far as the log; then it counts, as a whole, once this worker is gone.
    expect(found.slice(taken.length).map(({ id }) => id)).toEqual(
      found.length > taken.length ? [idOf('first', taken.length)] : [],
    );
    const second = await writeUntilRefused(next, 'second');
    expect(second.code).toBe('disk-full');
    await makeRoom();
    await insert(next.people, large('third'));
    expect(await everyoneIn(next)).toEqual([
      ...found,
      ...second.taken,
      expect.objectContaining({ id: 'third' }),
    ]);
    expect(await next.connection.ask('check', {})).toEqual(['ok']);
  });

  it('a new database is refused, and made when there is room', async () => {
    const name = uniqueName('full');
    const worker = windows.start();
    await leaveRoom(10_000);
    expect(await windows.open(name, { worker }).catch(codeOf)).toBe('disk-full');
    await makeRoom();
    const window = await windows.open(name, { worker });
    const ada = fresh('ada');
    await insert(window.people, ada);
    expect(await everyoneIn(window)).toEqual([ada]);
  });
});
