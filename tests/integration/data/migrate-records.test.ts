import { createRxDatabase, type RxDatabase } from 'rxdb/plugins/core';
import { afterEach, expect, test } from 'vitest';
import { engineStorage } from '#renderer/data/engine/client/rx-storage.ts';
import type { WorkerConnection } from '#renderer/data/engine/client/worker-connection.ts';
import { migrateRecords } from '#renderer/data/storage/migrate-records.ts';
import { uniqueName } from '#tests/support/storage/conformance/bench.ts';
import { connectTestWorker, newTestWorker } from '#tests/support/storage/worker-engine.ts';

type Visitor = { readonly id: string; readonly name: string; readonly words?: number };

const COUNT = 2000;
const NAMES = ['Ada Lovelace', 'Bo', '陳大文 先生'];

const schemaOf = (version: number) => ({
  version,
  title: 'visitor',
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 20 },
    name: { type: 'string', maxLength: 200 },
    ...(version > 0 && { words: { type: 'integer', minimum: 0, maximum: 100, multipleOf: 1 } }),
  },
  required: ['id', 'name', ...(version > 0 ? ['words'] : [])],
  ...(version > 0 && { indexes: ['words'] }),
});

/** When it is closed in the middle RxDB leaves a promise that nobody waits for, which fails with this. */
const ignoreCutOffRxdb = (event: PromiseRejectionEvent): void => {
  if ((event.reason as Error)?.name === 'EmptyError') event.stopImmediatePropagation();
};
window.addEventListener('unhandledrejection', ignoreCutOffRxdb, { capture: true });

const workers: Worker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

type Opened = {
  readonly database: RxDatabase;
  readonly connection: WorkerConnection;
};

/** Opens the database as an application with the schema of `version` does. */
const open = async (name: string, version: number): Promise<Opened> => {
  const worker = newTestWorker();
  workers.push(worker);
  const connection = await connectTestWorker(name, worker);
  const database = await createRxDatabase({
    name,
    storage: engineStorage({ connect: async () => connection }),
    multiInstance: false,
    closeDuplicates: true,
  });
  await database.addCollections({
    visitors: {
      schema: schemaOf(version) as never,
      autoMigrate: false,
      migrationStrategies:
        version > 0
          ? { 1: (visitor: Visitor) => ({ ...visitor, words: visitor.name.split(' ').length }) }
          : {},
    },
  });
  return { database, connection };
};

const close = async ({ database, connection }: Opened): Promise<void> => {
  await database.close();
  await connection.close();
};

const visitors = async ({ database }: Opened): Promise<readonly Visitor[]> => {
  const found = await database.collections.visitors?.find({ sort: [{ id: 'asc' }] }).exec();
  return (found ?? []).map((one) => one.toJSON() as Visitor);
};

const written: readonly Visitor[] = Array.from({ length: COUNT }, (_, place) => ({
  id: `v${String(place).padStart(5, '0')}`,
  name: NAMES[place % NAMES.length] as string,
}));

const expected = written.map((visitor) => ({ ...visitor, words: visitor.name.split(' ').length }));

const filled = async (): Promise<string> => {
  const name = uniqueName('migrate');
  const first = await open(name, 0);
  await migrateRecords(first.database, first.connection, () => expect.unreachable());
  await first.database.collections.visitors?.bulkInsert([...written]);
  await close(first);
  return name;
};

test('records of an earlier schema are brought up to the new one, with progress, and the old ones go', async () => {
  const name = await filled();
  const second = await open(name, 1);
  const told: number[] = [];
  await migrateRecords(second.database, second.connection, ({ done, total }) => {
    expect(done).toBeLessThanOrEqual(Math.max(total, done));
    told.push(done);
  });
  expect(Math.max(...told)).toBe(COUNT);
  expect(await visitors(second)).toEqual(expected);
  const versions = (await second.connection.ask('collections', {})).filter(
    ({ collection }) => collection === 'visitors',
  );
  expect(versions).toEqual([{ collection: 'visitors', version: 1 }]);
  await second.database.collections.visitors?.insert({ id: 'new', name: 'New', words: 1 });
  await close(second);
  const third = await open(name, 1);
  await migrateRecords(third.database, third.connection, () => expect.unreachable());
  expect(await visitors(third)).toHaveLength(COUNT + 1);
});

test('bringing them up that is interrupted goes on at the next opening, and nothing is missing', async () => {
  const name = await filled();
  const second = await open(name, 1);
  await new Promise<void>((resolve) => {
    void migrateRecords(second.database, second.connection, ({ done }) => {
      if (done >= COUNT / 4) resolve();
    });
  });
  await close(second);
  const third = await open(name, 1);
  const versions = (await third.connection.ask('collections', {})).filter(
    ({ collection }) => collection === 'visitors',
  );
  expect(versions).toContainEqual({ collection: 'visitors', version: 0 });
  await migrateRecords(third.database, third.connection, () => undefined);
  expect(await visitors(third)).toEqual(expected);
});
