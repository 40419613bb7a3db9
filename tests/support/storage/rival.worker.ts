/** Another program that has the files of a database open without asking for the lock. */
type Handle = { close: () => void };
type Openable = FileSystemFileHandle & { createSyncAccessHandle: () => Promise<Handle> };

const taken: Handle[] = [];

const take = async (database: string, which: string | undefined): Promise<void> => {
  let folder = await navigator.storage.getDirectory();
  for (const name of ['kith-engine', database, '.opaque']) folder = await folder.getDirectoryHandle(name);
  for await (const file of folder.values())
    if (which === undefined || file.name === which)
      taken.push(await (file as Openable).createSyncAccessHandle());
};

self.addEventListener('message', async ({ data }: MessageEvent<{ take?: string; which?: string }>) => {
  if (data.take) await take(data.take, data.which);
  else for (const file of taken.splice(0)) file.close();
  self.postMessage('done');
});
