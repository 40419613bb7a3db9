import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import type { Contestant } from '../contestant.ts';
import { rxdbContestant } from './rxdb-contestant.ts';

/** RxDB over IndexedDB by Dexie, each commit flushed to the disk as in the application up to now. */
export const rxdbDexie = (): Contestant =>
  rxdbContestant('rxdb-dexie', () => ({
    storage: getRxStorageDexie({ chromeTransactionDurability: 'strict' }),
  }));
