import { engineStorage } from '#renderer/data/engine/client/rx-storage.ts';
import { connectWorker, type WorkerConnection } from '#renderer/data/engine/client/worker-connection.ts';
import { HINTS } from '#renderer/data/storage/rx-schema.ts';
import type { Contestant } from '../contestant.ts';
import { type BenchStorage, rxdbContestant } from './rxdb-contestant.ts';

const KEY = 'b5'.repeat(32);

const newWorker = (withSearch: boolean): Worker =>
  withSearch
    ? new Worker(new URL('../../../../renderer/data/storage/engine.worker.ts', import.meta.url), {
        type: 'module',
      })
    : new Worker(new URL('./bare-engine.worker.ts', import.meta.url), { type: 'module' });

/** Kith's own storage, encrypted; with search and lists kept up to date as in the application, or without them. */
const openKithStorage = async (
  withSearch: boolean,
  onConnected: (connection: WorkerConnection) => void,
): Promise<BenchStorage> => {
  const worker = newWorker(withSearch);
  const connection = await connectWorker(worker, { name: 'bench', key: KEY, mustExist: false });
  onConnected(connection);
  return {
    storage: engineStorage({ connect: async () => connection, hints: HINTS }),
    aggregateCount: async (_database, collection, field, from) => {
      const selector = { [field]: { $gte: from } };
      const [row] = await connection.ask('aggregate', { collection, selector, groupBy: [], sums: [] });
      return row?.count ?? 0;
    },
    close: async () => {
      await connection.close();
      worker.terminate();
    },
  };
};

/**
 * RxDB over Kith's own storage, with the search index kept up to date or without one. `onConnected` is given the
 * connection to the engine when the contestant is opened.
 */
export const kith = (
  withSearch: boolean,
  onConnected: (connection: WorkerConnection) => void = () => {},
): Contestant =>
  rxdbContestant(withSearch ? 'kith-search' : 'kith', () => openKithStorage(withSearch, onConnected));
