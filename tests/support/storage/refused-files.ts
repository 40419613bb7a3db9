type Create = (this: FileSystemFileHandle) => Promise<unknown>;

/**
 * The browser refuses to open files in this worker, from the `from`th to the `to`th time, as when another program has
 * them for a moment. Files that are only for trying out are not counted.
 */
export const refuseFiles = (from: number, to: number): void => {
  const prototype = FileSystemFileHandle.prototype as unknown as { createSyncAccessHandle: Create };
  const create = prototype.createSyncAccessHandle;
  let opened = 0;
  prototype.createSyncAccessHandle = async function () {
    if (!this.name.startsWith('.') && ++opened >= from && opened <= to)
      throw new DOMException('Another has this file', 'NoModificationAllowedError');
    return create.call(this);
  };
};
