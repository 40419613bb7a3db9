const answerOf = <T>(worker: Worker, question: unknown, isIt: (data: unknown) => data is T): Promise<T> =>
  new Promise((resolve) => {
    const onMessage = ({ data }: MessageEvent<unknown>): void => {
      if (!isIt(data)) return;
      worker.removeEventListener('message', onMessage);
      resolve(data);
    };
    worker.addEventListener('message', onMessage);
    worker.postMessage(question);
  });

const isText = (data: unknown): data is string => typeof data === 'string';
const isTexts = (data: unknown): data is string[] => Array.isArray(data);

/** A worker with the engine whose words to other windows can be cut off. */
export const newMutedWorker = (): Worker =>
  new Worker(new URL('./muted.worker.ts', import.meta.url), { type: 'module' });

/** From now on no other window hears anything of `worker`. */
export const mute = async (worker: Worker): Promise<void> => {
  await answerOf(worker, 'mute', isText);
};

/** A worker with the engine that tells what it loads. */
export const newWatchedWorker = (): Worker =>
  new Worker(new URL('./watched.worker.ts', import.meta.url), { type: 'module' });

/** The addresses of everything `worker` has loaded. */
export const loadedBy = (worker: Worker): Promise<string[]> => answerOf(worker, 'loaded', isTexts);

/** A worker that can have the files of a database open beside the engine. */
export const newRival = (): Worker =>
  new Worker(new URL('./rival.worker.ts', import.meta.url), { type: 'module' });

/** Has `rival` open the files of a database, all or one of them. */
export const takeFiles = async (rival: Worker, database: string, which?: string): Promise<void> => {
  await answerOf(rival, { take: database, which }, isText);
};

/** Has `rival` let go of all files. */
export const letFilesGo = async (rival: Worker): Promise<void> => {
  await answerOf(rival, {}, isText);
};

/** A worker in which the library opens files with nobody watching; the browser refuses them the first time. */
export const newUnguardedWorker = (): Worker =>
  new Worker(new URL('./unguarded.worker.ts', import.meta.url), { type: 'module' });

/** What becomes of opening `database` by the library alone: "opened", or the name of the error. */
export const openUnguarded = (worker: Worker, database: string): Promise<string> =>
  answerOf(worker, database, isText);

/** A worker with the engine, where the browser refuses the library its files the first time. */
export const newGuardedWorker = (): Worker =>
  new Worker(new URL('./guarded.worker.ts', import.meta.url), { type: 'module' });

/** A worker with the engine in a browser that lacks the file system it needs. */
export const newWorkerWithoutFiles = (): Worker =>
  new Worker(new URL('./no-file-system.worker.ts', import.meta.url), { type: 'module' });
