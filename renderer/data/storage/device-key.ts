import { type IDBPDatabase, openDB } from 'idb';
import type { Keychain } from '#shared/ipc/keychain.ts';
import { type KeptKey, keep, randomKey, reveal } from './kept-key.ts';

const STORE = 'keys';

const openKeys = (): Promise<IDBPDatabase> =>
  openDB('kith-keys', 1, { upgrade: (connection) => void connection.createObjectStore(STORE) });

/** Keeps what `change` makes of what is kept of `name`, safe on the disk; undefined leaves it. Gives what is kept then. */
const changeKept = async (
  connection: IDBPDatabase,
  name: string,
  change: (kept: KeptKey | undefined) => KeptKey | undefined,
): Promise<KeptKey | undefined> => {
  const write = connection.transaction(STORE, 'readwrite', { durability: 'strict' });
  const kept = (await write.store.get(name)) as KeptKey | undefined;
  const changed = change(kept);
  if (changed) await write.store.put(changed, name);
  await write.done;
  return changed ?? kept;
};

/** What is kept of `name`, made when there is nothing; of two windows that ask at once one makes it. */
const keptOrMade = async (
  connection: IDBPDatabase,
  name: string,
  keychain: Keychain | null,
): Promise<KeptKey> => {
  const kept = (await connection.get(STORE, name)) as KeptKey | undefined;
  if (kept) return kept;
  const made = await keep(randomKey(), keychain, false);
  return (await changeKept(connection, name, (earlier) => (earlier ? undefined : made))) ?? made;
};

/**
 * The key of database `name` on this device (32 bytes in hex), made when there is none; `keychain` keeps it where
 * there is one, also what an earlier version left to the browser. `noteInUse` is called once a file was made with it.
 * Two windows that ask at once get the same key. Rejects with an EngineError `keychain` when the keychain refuses.
 */
export const deviceKey = async (
  name: string,
  keychain: Keychain | null,
): Promise<{ readonly key: string; readonly isInUse: boolean; readonly noteInUse: () => Promise<void> }> => {
  const connection = await openKeys();
  try {
    const found = await keptOrMade(connection, name, keychain);
    const { key, isOutdated } = await reveal(found, keychain);
    if (isOutdated) {
      const better = await keep(key, keychain, found.isInUse);
      if ('sealed' in better)
        await changeKept(connection, name, (kept) => ({
          ...better,
          isInUse: kept?.isInUse ?? found.isInUse,
        }));
    }
    const noteInUse = async (): Promise<void> => {
      const again = await openKeys();
      try {
        await changeKept(again, name, (kept) => kept && { ...kept, isInUse: true });
      } finally {
        again.close();
      }
    };
    return { key, isInUse: found.isInUse, noteInUse };
  } finally {
    connection.close();
  }
};
