import {
  type Backup,
  type BackupReason,
  latestRepair,
  listBackups,
  type Repair,
  wishRestore,
} from './engine/backup/backup-folder.ts';
import { EngineError } from './engine/client/connection.ts';
import { engine, isEngineOpen } from './storage/engine.ts';

export type { Backup, Repair } from './engine/backup/backup-folder.ts';

const DATABASE = 'kith';
const LOOK_AGAIN_MS = 200;
const DAY_MS = 86_400_000;
/** Not in the first minute, in which someone came to do something. */
const FIRST_LOOK_MS = 60_000;
const LOOK_EVERY_MS = 3_600_000;
const RESTORED = 'kith-restored';

/** The copies of the database on this device, the latest first. */
export const localCopies = (): Promise<readonly Backup[]> => listBackups(DATABASE);

/**
 * Makes an encrypted copy of the database, of which the latest `kept` stay; work goes on meanwhile. `onProgress` is told
 * the share that is done, 0 to 1. Rejects with an EngineError that says why there is none: "disk-full", "failed".
 */
export const makeCopy = async (
  reason: BackupReason,
  kept: number,
  onProgress: (share: number) => void = () => {},
): Promise<void> => {
  let state = await engine().ask('backup', { reason, kept });
  while (state.status === 'running') {
    onProgress(state.bytes === 0 ? 0 : state.doneBytes / state.bytes);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    state = await engine().ask('backup-state', {});
  }
  if (state.status !== 'failed') return;
  const code = state.failure === 'disk-full' ? 'disk-full' : 'failed';
  throw new EngineError(code, state.failure);
};

const startAllAnew = (): void => {
  new BroadcastChannel(RESTORED).postMessage('reload');
  location.reload();
};

/** Puts copy `name` in the place of the database and starts every window of Kith on this device anew. */
export const restoreCopy = async (name: string): Promise<void> => {
  await wishRestore(DATABASE, { name, isRepair: false });
  startAllAnew();
};

/**
 * Puts copy `name`, or an empty database when there is none, in the place of a damaged database and brings over what can
 * still be read there, at the next start, which is now, of every window of Kith on this device.
 */
export const repairDatabase = async (name: string | null): Promise<void> => {
  await wishRestore(DATABASE, { name, isRepair: true });
  startAllAnew();
};

/** What came of the latest repair of the database; null when there was none. */
export const latestDatabaseRepair = (): Promise<Repair | null> => latestRepair(DATABASE);

/** Starts this window anew when another one has restored a copy. */
export const followRestoring = (): void => {
  new BroadcastChannel(RESTORED).addEventListener('message', () => location.reload());
};

/** How often copies are made by themselves (days, 0 for never) and how many are kept. */
export type CopyRules = { readonly everyDays: number; readonly kept: number };

const copyIfDue = async ({ everyDays, kept }: CopyRules): Promise<void> => {
  if (everyDays === 0 || !isEngineOpen()) return;
  const latest = (await localCopies()).find(({ reason }) => reason !== 'before-restore');
  if (latest && Date.now() - Date.parse(latest.at) < everyDays * DAY_MS) return;
  await makeCopy('automatic', kept);
};

/**
 * Makes copies when they are due, as long as this window is open; of several windows one does. What fails is tried again
 * at the next look: the settings page says when the latest copy was made.
 */
export const makeCopiesWhenDue = (rules: () => CopyRules): void => {
  const look = (): void => {
    void navigator.locks
      .request('kith-copies', { ifAvailable: true }, (lock) => (lock ? copyIfDue(rules()) : undefined))
      .catch(() => undefined)
      .finally(() => setTimeout(look, LOOK_EVERY_MS));
  };
  setTimeout(look, FIRST_LOOK_MS);
};
