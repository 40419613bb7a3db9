import { headOf, type Openable, type OpenHandle } from './pool-files.ts';

const open = new Map<OpenHandle, FileSystemFileHandle>();

/** Remembers all files that this worker holds open, so that the one of a database can be read beside SQLite. */
export const rememberOpenHandles = (): void => {
  const files = FileSystemFileHandle.prototype as unknown as {
    createSyncAccessHandle: () => Promise<OpenHandle>;
  };
  const { prototype } = Reflect.get(globalThis, 'FileSystemSyncAccessHandle') as { prototype: OpenHandle };
  const { createSyncAccessHandle } = files;
  const { close } = prototype;
  files.createSyncAccessHandle = async function (this: Openable) {
    const handle = await createSyncAccessHandle.call(this);
    open.set(handle, this);
    return handle;
  };
  prototype.close = function (this: OpenHandle) {
    open.delete(this);
    close.call(this);
  };
};

/** The open file of the pool at `path` that is called `name`; undefined when there is none. */
export const openHandleOf = async (path: string, name: string): Promise<OpenHandle | undefined> => {
  const root = await navigator.storage.getDirectory();
  for (const [handle, file] of open) {
    const place = await root.resolve(file);
    if (place && `/${place.join('/')}`.startsWith(`${path}/`) && headOf(handle).name === name) return handle;
  }
  return undefined;
};
