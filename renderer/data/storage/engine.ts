import type { Keychain } from '#shared/ipc/keychain.ts';
import { connectWorker, type WorkerConnection } from '../engine/client/worker-connection.ts';
import { deviceKey } from './device-key.ts';

/** Who keeps the key, and who is told how many records a repair has looked at. */
export type EngineOptions = {
  readonly keychain: Keychain | null;
  readonly onRepairing: (documents: number) => void;
};

let worker: Worker | undefined;
let current: WorkerConnection | undefined;

/** The worker of this window, one for all databases. */
const startEngine = (): Worker => {
  worker ??= new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
  return worker;
};

/**
 * Opens the file of database `name`, made if this device has none, by the key that `keychain` or else the browser
 * keeps. Rejects with an EngineError that says why not.
 */
export const openEngine = async (
  name: string,
  { keychain, onRepairing }: EngineOptions,
): Promise<WorkerConnection> => {
  const started = startEngine();
  const { key, isInUse, noteInUse } = await deviceKey(name, keychain);
  current = await connectWorker(started, { name, key, mustExist: isInUse }, onRepairing);
  if (!isInUse) await noteInUse();
  return current;
};

/** The connection of the open database; asking before `openEngine` is done is a bug. */
export const engine = (): WorkerConnection => {
  if (!current) throw new Error('The database is not open yet');
  return current;
};

/** Whether a database is open. */
export const isEngineOpen = (): boolean => current !== undefined;

/** Writes what is left and lets go of the file. */
export const closeEngine = async (): Promise<void> => {
  const open = current;
  current = undefined;
  await open?.close();
};
