import { basename } from 'node:path';
import type { SaveOutcome } from '#shared/ipc/contract.ts';
import { writeFileWhole } from './whole-file.ts';

const REASONS: Readonly<Record<string, 'no-space' | 'not-allowed'>> = {
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
};

/** Writes `bytes` to the place a person chose; says plainly when the disk does not take it. */
export const saveToFile = async (path: string, bytes: Uint8Array): Promise<SaveOutcome> => {
  try {
    await writeFileWhole(path, bytes);
    return { status: 'saved', name: basename(path) };
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code);
    return { status: 'failed', reason: REASONS[code] ?? 'not-written' };
  }
};
