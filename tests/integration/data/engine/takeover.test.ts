import { describe, expect, it } from 'vitest';
import { type Instance, uniqueName } from '#tests/support/storage/conformance/bench.ts';
import {
  changed,
  count,
  fresh,
  insert,
  replace,
  stored,
} from '#tests/support/storage/conformance/documents.ts';
import type { Stored } from '#tests/support/storage/prepared-query.ts';
import { expectHeardOnce, heardAs, leadersOf, testWindows } from '#tests/support/storage/windows.ts';

const windows = testWindows();

/** Changes `first` again and again, each time over the revision before; gives all that were acknowledged. */
const changeOften = async (
  people: Instance,
  first: Stored,
  times: number,
  onDone: () => void,
): Promise<Stored[]> => {
  const revisions = [first];
  for (let turn = 1; turn <= times; turn++) {
    const previous = revisions.at(-1) as Stored;
    revisions.push(await replace(people, previous, changed(previous, { age: turn })));
    onDone();
  }
  return revisions;
};

// A browser may take two seconds to end a worker.
describe('when the window that leads goes', { timeout: 60_000 }, () => {
  it.each([1, 30, 90])(
    'its end after %i writes of two others loses none and makes none twice',
    async (after) => {
      const name = uniqueName('takeover');
      const [first, second, third] = [
        await windows.open(name),
        await windows.open(name),
        await windows.open(name),
      ];
      const ada = fresh('ada', { age: 0 });
      await insert(first.people, ada);
      let done = 0;
      const onDone = () => {
        if (++done === after) first.worker.terminate();
      };
      const documents = Array.from({ length: 60 }, (_, place) => fresh(`${place}`));
      const [revisions] = await Promise.all([
        changeOften(second.people, ada, 40, onDone),
        ...documents.map(async (document, place) => {
          await insert(place % 2 ? second.people : third.people, document);
          onDone();
        }),
      ]);
      const last = revisions.at(-1) as Stored;
      for (const window of [second, third]) {
        expect(await count(window.people, {})).toBe(61);
        expect(await stored(window.people, 'ada')).toEqual(last);
        await expectHeardOnce(window, [...documents, last]);
        const adas = window.heard().filter((heard) => heard.startsWith('ada '));
        expect(adas).toEqual(revisions.map(heardAs).filter((revision) => adas.includes(revision)));
      }
      expect(await leadersOf(name)).toEqual({ leading: 1, waiting: 1 });
      expect(await second.connection.ask('check', {})).toEqual(['ok']);
    },
  );

  it('one that is stopped in the middle of a long row of writes acknowledges none that is not there', async () => {
    const name = uniqueName('takeover');
    const [first, second] = [await windows.open(name), await windows.open(name)];
    const documents = Array.from({ length: 600 }, (_, place) => fresh(`${place}`));
    // The browser lets a worker go on for two seconds, then stops it wherever it is.
    const writing = documents.map((document) => insert(second.people, document));
    await writing[0];
    first.worker.terminate();
    await Promise.all(writing);
    expect(await count(second.people, {})).toBe(600);
    expect(await second.connection.ask('check', {})).toEqual(['ok']);
  });

  it('a window that leaves in good order hands over in the middle of the writes of another', async () => {
    const name = uniqueName('takeover');
    const [first, second, third] = [
      await windows.open(name),
      await windows.open(name),
      await windows.open(name),
    ];
    const ada = fresh('ada', { age: 0 });
    await insert(first.people, ada);
    let closing: Promise<void> | undefined;
    let done = 0;
    const revisions = await changeOften(second.people, ada, 60, () => {
      if (++done === 20) closing = first.connection.close();
    });
    await closing;
    await expectHeardOnce(third, revisions.slice(-1));
    expect(await stored(third.people, 'ada')).toEqual(revisions.at(-1));
  });

  it('what is asked while nobody leads is answered by the next', async () => {
    const name = uniqueName('takeover');
    const first = await windows.open(name);
    let letNextLead: () => void = () => undefined;
    const gap = navigator.locks.request(
      `kith-engine/${name}`,
      () =>
        new Promise<void>((resolve) => {
          letNextLead = resolve;
        }),
    );
    const second = await windows.open(name);
    first.worker.terminate();
    await expect.poll(() => leadersOf(name)).toEqual({ leading: 1, waiting: 1 });
    const ada = fresh('ada');
    const writing = insert(second.people, ada);
    const reading = stored(second.people, 'ada');
    letNextLead();
    await Promise.all([gap, writing]);
    expect(await reading).toEqual(ada);
  });
});
