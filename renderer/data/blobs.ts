import { openDB } from 'idb';

const STORE = 'blobs';

const openBlobs = () =>
  openDB('kith-blobs', 1, {
    upgrade: (connection) => {
      connection.createObjectStore(STORE);
    },
  });

const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Keeps `blob` on this device and answers its name, the SHA-256 of its bytes in hex, once it is flushed to disk. */
export const putBlob = async (blob: Blob): Promise<string> => {
  const bytes = await blob.arrayBuffer();
  const hash = hexOf(await crypto.subtle.digest('SHA-256', bytes));
  const connection = await openBlobs();
  try {
    const write = connection.transaction(STORE, 'readwrite', { durability: 'strict' });
    await write.store.put(new Blob([bytes], { type: blob.type }), hash);
    await write.done;
  } finally {
    connection.close();
  }
  return hash;
};

/** The blob named `hash`; null when this device does not have it. */
export const getBlob = async (hash: string): Promise<Blob | null> => {
  const connection = await openBlobs();
  try {
    return ((await connection.get(STORE, hash)) as Blob | undefined) ?? null;
  } finally {
    connection.close();
  }
};

/** Names of all blobs on this device. */
export const blobHashes = async (): Promise<readonly string[]> => {
  const connection = await openBlobs();
  try {
    return (await connection.getAllKeys(STORE)) as string[];
  } finally {
    connection.close();
  }
};
