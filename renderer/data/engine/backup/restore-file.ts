import type { Salvaged } from '../repair/salvaged.ts';
import { HEAD, type OpenHandle, openHandleIn } from '../sqlite/pool-files.ts';
import {
  backupPath,
  copyFile,
  forgetWish,
  listBackups,
  noteRepair,
  noteWish,
  putAside,
  removeOldReplaced,
  wishedRestore,
} from './backup-folder.ts';

const AT_ONCE = 4 * 1024 * 1024;

/** Writes `copy` over the content of the database's file `to`. */
const overwrite = async (copy: File, to: OpenHandle): Promise<void> => {
  for (let at = 0; at < copy.size; at += AT_ONCE) {
    const part = new Uint8Array(await copy.slice(at, at + AT_ONCE).arrayBuffer());
    if (to.write(part, { at: HEAD + at }) !== part.length)
      throw new DOMException('No room for the copy', 'QuotaExceededError');
  }
  to.truncate(HEAD + copy.size);
  to.flush();
};

/** The content of copy `name`; null when it is gone. */
const fileOfCopy = async (backups: FileSystemDirectoryHandle, name: string): Promise<File | null> => {
  const copy = await copyFile(backups, name)
    .then((file) => file.getFile())
    .catch(() => null);
  return copy && copy.size > 0 ? copy : null;
};

const putInPlace = async (
  copy: File,
  pool: FileSystemDirectoryHandle | null,
  main: string,
): Promise<void> => {
  const file = pool && (await openHandleIn(pool, main));
  if (!file) throw new Error('There is no file to restore into');
  try {
    await overwrite(copy, file);
  } finally {
    file.close();
  }
};

/** The database whose place a copy takes. */
export type Replaced = {
  /** The folder with its files; null when it is gone. */
  readonly folder: () => Promise<FileSystemDirectoryHandle | null>;
  /** The name of its main file. */
  readonly main: string;
  /** Makes an empty database in its place and lets go of it. */
  readonly makeEmpty: () => Promise<void>;
};

const filesOf = async (folder: FileSystemDirectoryHandle | null): Promise<FileSystemFileHandle[]> => {
  const files: FileSystemFileHandle[] = [];
  if (folder)
    for await (const entry of folder.values())
      if (entry.kind === 'file') files.push(entry as FileSystemFileHandle);
  return files;
};

/** A database that takes the place of a damaged one, before what can still be read there is brought over. */
export type Repairing = {
  /** Where the damaged files are, as a pool. */
  readonly damaged: string;
  /** Says that it is done; until then a next opening begins again. */
  readonly finish: (salvaged: Salvaged | null) => Promise<void>;
};

/**
 * Puts what someone wished in the place of `database`, before it is opened: a copy, or an empty one. The files that
 * were there are put aside first and stay until the next restoring. Interrupted, it begins again at the next opening,
 * with the same result. A wish for a copy that is gone is forgotten, and everything stays as it is. Gives what is left
 * to be done when it is a repair.
 */
export const restoreIfWished = async (
  database: string,
  { folder, main, makeEmpty }: Replaced,
): Promise<Repairing | null> => {
  const wished = await wishedRestore(database);
  if (!wished) return null;
  const { folder: backups, wish } = wished;
  const copy = wish.name === null ? null : await fileOfCopy(backups, wish.name);
  if (!copy && wish.name !== null) {
    await forgetWish(backups);
    return null;
  }
  const former = await folder();
  if (!wish.isAside) {
    await putAside(backups, wish.aside, await filesOf(former));
    await noteWish(backups, { ...wish, isAside: true });
  }
  // What an interrupted restoring left.
  else for (const file of await filesOf(former)) await former?.removeEntry(file.name);
  await makeEmpty();
  if (copy) await putInPlace(copy, await folder(), main);
  const end = async (): Promise<void> => {
    await forgetWish(backups);
    await removeOldReplaced(backups);
  };
  if (!wish.isRepair) {
    await end();
    return null;
  }
  const made = (await listBackups(database)).find(({ name }) => name === wish.name);
  return {
    damaged: `${backupPath(database)}/${wish.aside}`,
    finish: async (salvaged) => {
      await noteRepair(backups, { at: new Date().toISOString(), copyAt: made?.at ?? null, salvaged });
      await end();
    },
  };
};
