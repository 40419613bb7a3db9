import { describeStorage } from '#tests/support/storage/conformance.ts';
import { memoryEngines } from '#tests/support/storage/memory-engine.ts';

describeStorage(
  'of the engine, in memory',
  async () => {
    const { storage } = memoryEngines();
    return { storage: storage(), close: async () => {}, reopen: async () => storage() };
  },
  {
    ordersChangesByCounter: true,
    rejectsAfterClose: true,
    countsWithinLimit: true,
    conflictsWithinOneCall: true,
    copiesDocuments: true,
    silentOnMissingAttachments: true,
  },
);
