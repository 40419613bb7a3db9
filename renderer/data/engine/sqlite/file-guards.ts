import { gatherWrites } from './gathered-writes.ts';
import { rememberOpenHandles } from './open-handles.ts';

type Write = (data: BufferSource, options?: { at?: number }) => number;

/**
 * The library removes the whole folder when it can't open the files in it, for instance because another process still
 * has them. No code in this worker may remove a folder.
 */
const forbidRemovingFolders = (): void => {
  const { prototype } = FileSystemDirectoryHandle;
  const removeEntry = prototype.removeEntry;
  prototype.removeEntry = function (this: FileSystemDirectoryHandle, name, options) {
    if (options?.recursive) return Promise.reject(new Error(`The folder ${name} is not removed`));
    return removeEntry.call(this, name, options);
  };
};

const TRIAL = '.opfs-sahpool-sync-check-';

let isTrialNeedless = false;

/**
 * Before the library opens the files of a pool it makes a file, opens, closes and removes it, to find browsers of 2022
 * that close files late. On a full disk it can't make one, and the database that is there could not even be read.
 */
const replaceTrial = (): void => {
  const { prototype } = FileSystemDirectoryHandle;
  const { getFileHandle, removeEntry } = prototype;
  const file = { createSyncAccessHandle: async () => ({ close: () => undefined }) };
  const isReplaced = (name: string): boolean => isTrialNeedless && name.startsWith(TRIAL);
  prototype.getFileHandle = async function (this: FileSystemDirectoryHandle, name, options) {
    return isReplaced(name) ? (file as never) : getFileHandle.call(this, name, options);
  };
  prototype.removeEntry = async function (this: FileSystemDirectoryHandle, name, options) {
    if (!isReplaced(name)) await removeEntry.call(this, name, options);
  };
};

/** Whether the library may try the file system out: where there is a database, it has been. */
export const allowTrial = (isAllowed: boolean): void => {
  isTrialNeedless = !isAllowed;
};

let isOutOfRoom = false;

/** The library tells SQLite of every failed write alike; why one failed is noted here. */
const watchWrites = (): void => {
  const { prototype } = Reflect.get(globalThis, 'FileSystemSyncAccessHandle') as {
    prototype: { write: Write };
  };
  const write = prototype.write;
  prototype.write = function (this: object, data, options) {
    try {
      const written = write.call(this, data, options);
      // Chromium gives the number of the error where it keeps files in memory, as in private windows.
      isOutOfRoom = written !== data.byteLength;
      return written;
    } catch (error) {
      isOutOfRoom = error instanceof DOMException && error.name === 'QuotaExceededError';
      throw error;
    }
  };
};

/** Whether the last write to a file found no room. */
export const wasOutOfRoom = (): boolean => isOutOfRoom;

let isGuarded = false;

/** Watches over what the library does with files; before the first one is opened. */
export const guardFiles = (): void => {
  if (isGuarded) return;
  isGuarded = true;
  forbidRemovingFolders();
  replaceTrial();
  watchWrites();
  gatherWrites();
  rememberOpenHandles();
};
