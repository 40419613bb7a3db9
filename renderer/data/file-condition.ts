import type { CheckState } from './engine/repair/file-check.ts';
import { engine, isEngineOpen } from './storage/engine.ts';

export type { CheckState } from './engine/repair/file-check.ts';

const LOOK_EVERY_MS = 60_000;

/** How far the look through the database's file is, and what it found. */
export const checkState = (): Promise<CheckState> => engine().ask('check-state', {});

/** How much is done of making tables anew for this version, 0 to 1; null when nothing is being made. */
export const rebuiltShare = async (): Promise<number | null> => {
  const rebuilding = await engine().ask('rebuild-state', {});
  return rebuilding.length === 0 ? null : Math.min(...rebuilding.map(({ share }) => share));
};

/** Begins to look the whole file through, while it is used. */
export const beginCheck = (): Promise<CheckState> => engine().ask('begin-check', {});

/**
 * Calls `onDamage` once when a look through the file, begun after an interruption or asked for, has found damage. Looks
 * now and then as long as this window is open; gives what ends it.
 */
export const watchForDamage = (onDamage: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;
  const look = async (): Promise<void> => {
    const { status, faults } = isEngineOpen() ? await checkState() : { status: 'none', faults: [] };
    if (isEnded) return;
    if (status === 'done' && faults.length > 0) onDamage();
    else timer = setTimeout(() => void look().catch(() => undefined), LOOK_EVERY_MS);
  };
  void look().catch(() => undefined);
  return () => {
    isEnded = true;
    clearTimeout(timer);
  };
};
