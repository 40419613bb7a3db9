import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { describeStorage } from '#tests/support/storage/conformance.ts';

describeStorage('of RxDB in memory', async () => ({
  storage: getRxStorageMemory(),
  close: async () => {},
  reopen: async () => getRxStorageMemory(),
}));
