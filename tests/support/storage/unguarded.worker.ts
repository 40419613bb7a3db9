import { loadSqlite } from '#renderer/data/engine/sqlite/library.ts';
import { refuseFiles } from './refused-files.ts';

/** Opens files by the library alone, while the browser refuses them once. */
refuseFiles(1, 6);
self.addEventListener('message', async ({ data: database }: MessageEvent<string>) => {
  const library = await loadSqlite();
  const options = { initialCapacity: 6, forceReinitIfPreviouslyFailed: true };
  const outcome = await library
    .installFilePool({ name: database, directory: `/kith-engine/${database}`, ...options })
    .then(() => 'opened')
    .catch((error: Error) => error.name);
  self.postMessage(outcome);
});
