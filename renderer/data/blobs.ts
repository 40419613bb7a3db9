import { engine } from './storage/engine.ts';

const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The SHA-256 of bytes in hex: the name a blob of them has. */
export const blobHash = async (bytes: ArrayBuffer): Promise<string> =>
  hexOf(await crypto.subtle.digest('SHA-256', bytes));

/** Keeps blobs on this device in one transaction and answers their names, in their order, once all are on disk. */
export const putBlobs = async (blobs: readonly Blob[]): Promise<readonly string[]> => {
  if (blobs.length === 0) return [];
  const named = await Promise.all(
    blobs.map(async (blob) => {
      const bytes = await blob.arrayBuffer();
      return { hash: await blobHash(bytes), type: blob.type, bytes: new Uint8Array(bytes) };
    }),
  );
  await engine().ask('put-blobs', { blobs: named });
  return named.map(({ hash }) => hash);
};

/** Keeps `blob` on this device and answers its name, the SHA-256 of its bytes in hex, once it is flushed to disk. */
export const putBlob = async (blob: Blob): Promise<string> => {
  const [hash = ''] = await putBlobs([blob]);
  return hash;
};

/** Drops blobs from this device; the caller knows that no record names them any more. */
export const deleteBlobs = async (hashes: readonly string[]): Promise<void> => {
  if (hashes.length > 0) await engine().ask('delete-blobs', { hashes });
};

/** The blob named `hash`; null when this device does not have it. */
export const getBlob = async (hash: string): Promise<Blob | null> => {
  const found = await engine().ask('get-blob', { hash });
  return found && new Blob([found.bytes as Uint8Array<ArrayBuffer>], { type: found.type });
};

/** Names of all blobs on this device. */
export const blobHashes = (): Promise<readonly string[]> => engine().ask('blob-hashes', {});
