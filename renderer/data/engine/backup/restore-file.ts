import { HEAD, type OpenHandle, openHandleIn } from '../sqlite/pool-files.ts';
import {
  copyFile,
  forgetWish,
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

/**
 * Puts the copy that someone wished in the place of `database`, before it is opened. The files that were there are put
 * aside first and stay until the next restoring. Interrupted, it begins again at the next opening, with the same
 * result. A wish for a copy that is gone is forgotten, and everything stays as it is.
 */
export const restoreIfWished = async (
  database: string,
  { folder, main, makeEmpty }: Replaced,
): Promise<void> => {
  const wished = await wishedRestore(database);
  if (!wished) return;
  const { folder: backups, wish } = wished;
  const copy = await copyFile(backups, wish.name)
    .then((file) => file.getFile())
    .catch(() => null);
  if (!copy || copy.size === 0) {
    await forgetWish(backups);
    return;
  }
  const former = await folder();
  if (!wish.isAside) {
    await putAside(backups, wish.aside, await filesOf(former));
    await noteWish(backups, { ...wish, isAside: true });
  }
  // What an interrupted restoring left.
  else for (const file of await filesOf(former)) await former?.removeEntry(file.name);
  await makeEmpty();
  const made = await folder();
  const file = made && (await openHandleIn(made, main));
  if (!file) throw new Error('There is no file to restore into');
  try {
    await overwrite(copy, file);
  } finally {
    file.close();
  }
  await forgetWish(backups);
  await removeOldReplaced(backups);
};
