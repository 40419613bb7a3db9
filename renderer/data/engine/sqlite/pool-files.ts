/** A file of a pool begins with its name, flags and a digest of both; the content comes after so many bytes. */
export const HEAD = 4096;
/** The folder in that of a pool in which the library keeps the files. */
export const POOL_FILES = '.opaque';
const NAME_BYTES = 512;
const NAMED_BYTES = NAME_BYTES + 4;

/** A file that no one else can have open meanwhile; the browser's type of it exists for workers only. */
export type OpenHandle = {
  readonly read: (into: Uint8Array, options: { at: number }) => number;
  readonly write: (data: Uint8Array, options: { at: number }) => number;
  readonly truncate: (size: number) => void;
  readonly flush: () => void;
  readonly getSize: () => number;
  close: () => void;
};
export type Openable = FileSystemFileHandle & { readonly createSyncAccessHandle: () => Promise<OpenHandle> };
type Head = { readonly name: string; readonly isWhole: boolean; readonly hasContent: boolean };

/** What a pool holds: no database, one, or something that was one. */
export type PoolContent = {
  readonly is: 'nothing' | 'database' | 'damaged';
  /** Whether there are changes in the log: whoever had the database was stopped soon after writing. */
  readonly hasLog: boolean;
};

/** As the library works it out for files that are in use. */
const digestOf = (named: Uint8Array): readonly number[] => {
  let [first, second] = [0xdeadbeef, 0x41c6ce57];
  for (const byte of named) {
    first = Math.imul(first ^ byte, 2654435761);
    second = Math.imul(second ^ byte, 104729);
  }
  return [first >>> 0, second >>> 0];
};

/** The head of an open file of a pool. */
export const headOf = (file: OpenHandle): Head => {
  const head = new Uint8Array(NAMED_BYTES + 8);
  file.read(head, { at: 0 });
  const named = head.subarray(0, NAMED_BYTES);
  const end = head.indexOf(0);
  const digest = new Uint32Array(head.slice(NAMED_BYTES).buffer);
  return {
    name: new TextDecoder().decode(named.subarray(0, Math.min(end < 0 ? NAME_BYTES : end, NAME_BYTES))),
    isWhole: digestOf(named).every((part, place) => part === digest[place]),
    hasContent: file.getSize() > HEAD,
  };
};

/** The folder with the files of the pool at `path`; null when there is none. */
export const folderOf = async (path: string): Promise<FileSystemDirectoryHandle | null> => {
  let folder = await navigator.storage.getDirectory();
  try {
    for (const name of [...path.split('/').filter(Boolean), POOL_FILES])
      folder = await folder.getDirectoryHandle(name);
    return folder;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
};

/**
 * Looks into the pool in the folder `path` without changing anything: whether `database` is in it. Throws when another
 * has one of its files. The library must not touch the files before this: it empties each whose head it can't read, and
 * when one of them is taken it keeps some of the others open for good.
 */
export const lookIntoPool = async (path: string, database: string): Promise<PoolContent> => {
  const folder = await folderOf(path);
  if (!folder) return { is: 'nothing', hasLog: false };
  const opening: Promise<OpenHandle>[] = [];
  for await (const file of folder.values())
    if (file.kind === 'file') opening.push((file as Openable).createSyncAccessHandle());
  const opened = await Promise.allSettled(opening);
  try {
    const heads: Head[] = [];
    for (const file of opened) {
      if (file.status === 'rejected') throw file.reason;
      heads.push(headOf(file.value));
    }
    const hasLog = heads.some(({ name, hasContent }) => name === `${database}-wal` && hasContent);
    if (heads.some(({ name, isWhole, hasContent }) => name !== '' && !isWhole && hasContent))
      return { is: 'damaged', hasLog };
    if (heads.some(({ name, isWhole }) => isWhole && name === database)) return { is: 'database', hasLog };
    // A head of zeros says that the file is free; without a database there can be nothing in it.
    return { is: heads.some(({ hasContent }) => hasContent) ? 'damaged' : 'nothing', hasLog };
  } finally {
    for (const file of opened) if (file.status === 'fulfilled') file.value.close();
  }
};

/** Opens the file of the pool in `folder` that is called `name`; null when there is none. */
export const openHandleIn = async (
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<OpenHandle | null> => {
  for await (const file of folder.values()) {
    if (file.kind !== 'file') continue;
    const handle = await (file as Openable).createSyncAccessHandle();
    if (headOf(handle).name === name) return handle;
    handle.close();
  }
  return null;
};
