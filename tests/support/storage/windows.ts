import { afterEach, expect } from 'vitest';
import { engineStorage } from '#renderer/data/engine/client/rx-storage.ts';
import type { WorkerConnection } from '#renderer/data/engine/client/worker-connection.ts';
import { type Instance, schemaOf, uniqueName } from './conformance/bench.ts';
import { listen } from './conformance/documents.ts';
import type { PlainSchema, Stored } from './prepared-query.ts';
import { connectTestWorker, newTestWorker } from './worker-engine.ts';

/** A window of the application, as far as the engine knows: its worker, and the collection `people` in it. */
export type TestWindow = {
  readonly worker: Worker;
  readonly connection: WorkerConnection;
  readonly people: Instance;
  /** What it was told of changes, its own included: ids and revisions, in order. */
  readonly heard: () => string[];
};

/** How a document at a revision appears in what windows heard. */
export const heardAs = ({ id, _rev }: Stored): string => `${id} ${_rev}`;

/** The collection `people` through `connection`. */
export const openPeople = async (connection: WorkerConnection, schema = schemaOf()): Promise<Instance> => {
  const storage = engineStorage({ connect: async () => connection });
  return (await storage.createStorageInstance({
    databaseInstanceToken: uniqueName('token'),
    databaseName: 'any',
    collectionName: 'people',
    schema: schema as never,
    options: {},
    multiInstance: true,
    devMode: false,
  })) as unknown as Instance;
};

/** Opens windows on databases; at the end of each test all of them are ended. */
export const testWindows = () => {
  const workers: Worker[] = [];
  afterEach(() => {
    for (const worker of workers.splice(0)) worker.terminate();
  });
  const start = (create: () => Worker = newTestWorker): Worker => {
    const worker = create();
    workers.push(worker);
    return worker;
  };
  return {
    /** A worker that has not opened anything yet. */
    start,
    open: async (
      database: string,
      by: { worker?: Worker; schema?: PlainSchema; key?: string; mustExist?: boolean } = {},
    ): Promise<TestWindow> => {
      const { worker = start(), schema, ...options } = by;
      const connection = await connectTestWorker(database, worker, options);
      const people = await openPeople(connection, schema);
      const { events } = listen(people);
      return {
        worker,
        connection,
        people,
        heard: () => events().map((event) => heardAs(event.documentData as Stored)),
      };
    },
  };
};

/** Who has the lock of `database` that makes a leader, and how many wait for it. */
export const leadersOf = async (database: string): Promise<{ leading: number; waiting: number }> => {
  const { held = [], pending = [] } = await navigator.locks.query();
  const count = (locks: LockInfo[]) => locks.filter(({ name }) => name === `kith-engine/${database}`).length;
  return { leading: count(held), waiting: count(pending) };
};

/** Waits until the window has heard all of `expected`; each once, and whatever else it heard each once. */
export const expectHeardOnce = async (window: TestWindow, expected: readonly Stored[]): Promise<void> => {
  const names = expected.map(heardAs);
  await expect.poll(() => names.filter((name) => !window.heard().includes(name))).toEqual([]);
  const twice = window.heard().filter((name, place, all) => all.indexOf(name) !== place);
  expect(twice).toEqual([]);
};
