import { connectWorker, type WorkerConnection } from '#renderer/data/engine/client/worker-connection.ts';

/** A key for databases of tests. */
export const TEST_KEY = 'a1'.repeat(32);

/** A worker with the engine, as each window has one. */
export const newTestWorker = (): Worker =>
  new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });

/** Opens database `name` of this origin in `worker`. */
export const connectTestWorker = (
  name: string,
  worker: Worker,
  { key = TEST_KEY, mustExist = false } = {},
): Promise<WorkerConnection> => connectWorker(worker, { name, key, mustExist });
