import type { Keychain } from '#shared/ipc/keychain.ts';
import { EngineError } from '../engine/client/connection.ts';

const KEY_BYTES = 32;

/** Encrypted by a key that scripts of this origin can use but not read: all that a browser offers. */
type WrappedKey = {
  readonly wrapping: CryptoKey;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly wrapped: ArrayBuffer;
};

/** Sealed by the operating system's keychain. */
type SealedKey = { readonly sealed: Uint8Array<ArrayBuffer> };

/** A database's key as it is kept. */
export type KeptKey = (WrappedKey | SealedKey) & {
  /** Whether a file was made with it, so that a missing file is a loss and not a beginning. */
  readonly isInUse: boolean;
};

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A key that nobody has: 32 bytes in hex. */
export const randomKey = (): string => hexOf(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));

const wrap = async (key: string): Promise<WrappedKey> => {
  const wrapping = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return { wrapping, iv, wrapped: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, wrapping, bytes) };
};

/** `key` sealed, once it is certain that the keychain gives it back; null where it does not. */
const seal = async (key: string, keychain: Keychain): Promise<SealedKey | null> => {
  const sealed = await keychain.seal(key);
  return sealed && (await keychain.unseal(sealed))?.key === key ? { sealed } : null;
};

/** `key` as it is to be kept: by the keychain where there is one that works, else by the browser. */
export const keep = async (key: string, keychain: Keychain | null, isInUse: boolean): Promise<KeptKey> => ({
  ...((keychain && (await seal(key, keychain))) ?? (await wrap(key))),
  isInUse,
});

/**
 * The key in `kept`, and whether it should be kept anew, in a better way. Rejects with an EngineError `keychain` when
 * the keychain has it and does not give it.
 */
export const reveal = async (
  kept: KeptKey,
  keychain: Keychain | null,
): Promise<{ readonly key: string; readonly isOutdated: boolean }> => {
  if ('sealed' in kept) {
    const unsealed = await keychain?.unseal(kept.sealed);
    if (!unsealed) throw new EngineError('keychain', 'The keychain does not give the key');
    return unsealed;
  }
  const { wrapping, iv, wrapped } = kept;
  const key = hexOf(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, wrapping, wrapped)));
  return { key, isOutdated: keychain !== null };
};
