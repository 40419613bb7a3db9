import { type IDBPDatabase, openDB } from 'idb';

const STORE = 'keys';
const KEY_BYTES = 32;

/** A database's key as it is kept: encrypted by a key that scripts can use but not read. */
type KeptKey = {
  readonly wrapping: CryptoKey;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly wrapped: ArrayBuffer;
  /** Whether a file was made with it, so that a missing file is a loss and not a beginning. */
  readonly isInUse: boolean;
};

const openKeys = (): Promise<IDBPDatabase> =>
  openDB('kith-keys', 1, { upgrade: (connection) => void connection.createObjectStore(STORE) });

const newKey = async (): Promise<KeptKey> => {
  const wrapping = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, wrapping, key);
  return { wrapping, iv, wrapped, isInUse: false };
};

const unwrapped = async ({ wrapping, iv, wrapped }: KeptKey): Promise<string> => {
  const key = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, wrapping, wrapped));
  return [...key].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * The key of database `name` on this device (32 bytes in hex), made when there is none. `noteInUse` is called once a
 * file was made with it. Two windows that ask at once get the same key.
 */
export const deviceKey = async (
  name: string,
): Promise<{ readonly key: string; readonly isInUse: boolean; readonly noteInUse: () => Promise<void> }> => {
  const connection = await openKeys();
  try {
    let kept = (await connection.get(STORE, name)) as KeptKey | undefined;
    if (!kept) {
      const made = await newKey();
      const write = connection.transaction(STORE, 'readwrite', { durability: 'strict' });
      kept = ((await write.store.get(name)) as KeptKey | undefined) ?? made;
      if (kept === made) await write.store.put(made, name);
      await write.done;
    }
    const found = kept;
    const noteInUse = async (): Promise<void> => {
      const again = await openKeys();
      try {
        const write = again.transaction(STORE, 'readwrite', { durability: 'strict' });
        await write.store.put({ ...found, isInUse: true }, name);
        await write.done;
      } finally {
        again.close();
      }
    };
    return { key: await unwrapped(found), isInUse: found.isInUse, noteInUse };
  } finally {
    connection.close();
  }
};
