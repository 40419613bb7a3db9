import { createRxDatabase, type RxDocument } from 'rxdb/plugins/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineStorage } from '#renderer/data/engine/client/rx-storage.ts';
import { personProperties, uniqueName } from '#tests/support/storage/conformance/bench.ts';
import { changed, count, fresh, insert, replace } from '#tests/support/storage/conformance/documents.ts';
import type { Plain, PlainSchema, Stored } from '#tests/support/storage/prepared-query.ts';
import { mute, newMutedWorker } from '#tests/support/storage/test-workers.ts';
import { expectHeardOnce, heardAs, openPeople, testWindows } from '#tests/support/storage/windows.ts';
import { connectTestWorker } from '#tests/support/storage/worker-engine.ts';

const windows = testWindows();

/** A live query over all people in a window of its own, as the application has them. */
const openLive = async (name: string) => {
  const worker = windows.start();
  const connection = await connectTestWorker(name, worker);
  const database = await createRxDatabase({
    name: uniqueName('live'),
    storage: engineStorage({ connect: async () => connection }),
    multiInstance: false,
    eventReduce: true,
  });
  const { people } = await database.addCollections({
    people: {
      schema: {
        version: 0,
        type: 'object',
        primaryKey: 'id',
        properties: personProperties,
        required: ['id'],
      },
    },
  });
  let shown: string[] = [];
  const live = people?.find({ sort: [{ id: 'asc' }] }).$.subscribe((found: RxDocument<Plain>[]) => {
    shown = found.map(({ id, name }) => `${id} ${name}`);
  });
  onTestFinished(() => live?.unsubscribe());
  return {
    connection,
    people,
    schema: people?.schema.jsonSchema as unknown as PlainSchema,
    shown: () => shown,
  };
};

describe('when the last words of the window that leads are lost', () => {
  it('what it wrote is heard by the others and shown by a live query', async () => {
    const name = uniqueName('takeover');
    const worker = windows.start(newMutedWorker);
    const leader = await connectTestWorker(name, worker);
    const live = await openLive(name);
    const people = await openPeople(leader, live.schema);
    const third = await windows.open(name, { schema: live.schema });
    const [ada, bob] = [fresh('ada', { name: 'Ada' }), fresh('bob', { name: 'Bob' })];
    await insert(people, ada, bob);
    await expect.poll(live.shown).toEqual(['ada Ada', 'bob Bob']);
    await mute(worker);
    const augusta = await replace(people, ada, changed(ada, { name: 'Augusta' }));
    const carl = fresh('carl', { name: 'Carl' });
    await insert(people, carl);
    const noBob = await replace(people, bob, changed(bob, { _deleted: true }));
    expect(live.shown()).toEqual(['ada Ada', 'bob Bob']);
    worker.terminate();
    await expect.poll(live.shown).toEqual(['ada Augusta', 'carl Carl']);
    await expectHeardOnce(third, [augusta, carl, noBob]);
  });

  it('a write that was done but not answered counts as done, and nobody hears of it twice', async () => {
    const name = uniqueName('takeover');
    const worker = windows.start(newMutedWorker);
    const leader = await connectTestWorker(name, worker);
    const live = await openLive(name);
    const people = await openPeople(leader, live.schema);
    const third = await windows.open(name, { schema: live.schema });
    await mute(worker);
    const fromLive = live.people?.insert({ id: 'ada', name: 'Ada' });
    const bob = fresh('bob', { name: 'Bob' });
    const fromThird = insert(third.people, bob);
    await expect.poll(() => count(people, {})).toBe(2);
    worker.terminate();
    const ada = (await fromLive)?.toJSON(true) as unknown as Stored;
    await fromThird;
    await expect.poll(live.shown).toEqual(['ada Ada', 'bob Bob']);
    await expectHeardOnce(third, [ada, bob]);
    await live.people?.insert({ id: 'carl', name: 'Carl' });
    await expect.poll(live.shown).toEqual(['ada Ada', 'bob Bob', 'carl Carl']);
    await expect.poll(third.heard).toHaveLength(3);
    expect(third.heard().slice(0, 2).sort()).toEqual([ada, bob].map(heardAs).sort());
  });
});
