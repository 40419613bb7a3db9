import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenOutcome } from '#shared/ipc/contract.ts';
import { OPEN_FILE_MAX_BYTES } from '#shared/ipc/limits.ts';

type ReadOutcome = Exclude<OpenOutcome, { readonly status: 'cancelled' }>;

/** Reads a file that a person asked to open, if it is a plain file of at most `maxBytes`. */
export const readOpenedFile = async (path: string, maxBytes = OPEN_FILE_MAX_BYTES): Promise<ReadOutcome> => {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (!found.isFile()) return { status: 'failed', name, reason: 'unreadable' };
    if (found.size > maxBytes) return { status: 'failed', name, reason: 'too-large' };
    return { status: 'opened', file: { name, bytes: new Uint8Array(await readFile(path)) } };
  } catch {
    return { status: 'failed', name, reason: 'unreadable' };
  }
};
