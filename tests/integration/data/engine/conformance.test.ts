import { afterAll } from 'vitest';
import { engineStorage } from '#renderer/data/engine/client/rx-storage.ts';
import type { TableRef } from '#renderer/data/engine/protocol.ts';
import { describeStorage } from '#tests/support/storage/conformance.ts';
import { inOneFile } from '#tests/support/storage/in-one-file.ts';
import { connectTestWorker, newTestWorker } from '#tests/support/storage/worker-engine.ts';

const windows = [newTestWorker(), newTestWorker()].map((worker) => connectTestWorker('conformance', worker));
const used = new Map<string, TableRef>();

const storageOf = (window: (typeof windows)[number] | undefined) =>
  engineStorage({
    connect: async (name) => {
      if (!window) throw new Error('There are two windows');
      return inOneFile(name, await window, (ref) => used.set(JSON.stringify(ref), ref));
    },
  });

describeStorage(
  'of the engine, encrypted on the file system of the browser',
  async () => ({
    storage: storageOf(windows[0]),
    reopen: async () => storageOf(windows[1]),
    close: async () => {
      const collections = [...used.values()];
      used.clear();
      const connection = await windows[0];
      // Some cases have removed theirs already.
      for (const ref of collections) await connection?.ask('remove-collection', ref).catch(() => undefined);
    },
  }),
  {
    ordersChangesByCounter: true,
    rejectsAfterClose: true,
    countsWithinLimit: true,
    conflictsWithinOneCall: true,
    copiesDocuments: true,
    silentOnMissingAttachments: true,
  },
);

afterAll(async () => {
  for (const window of windows) await (await window).close();
});
