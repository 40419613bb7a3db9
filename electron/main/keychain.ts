import { safeStorage } from 'electron';
import type { Keychain } from '#shared/ipc/keychain.ts';

const KEY = /^[0-9a-f]{64}$/;

/**
 * Whether the system keeps secrets for this user. Without a password manager Linux would only hide them behind a
 * password that everyone knows, which counts as none (https://www.electronjs.org/docs/latest/api/safe-storage).
 */
const isThere = async (): Promise<boolean> =>
  (await safeStorage.isAsyncEncryptionAvailable()) &&
  (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text');

/** The keychain of the operating system. What it refuses is written to the log, never the key. */
export const keychain: Keychain = {
  seal: async (key) => {
    try {
      return (await isThere()) ? new Uint8Array(await safeStorage.encryptStringAsync(key)) : null;
    } catch (error) {
      console.warn('The keychain did not seal the key:', error);
      return null;
    }
  },
  unseal: async (sealed) => {
    try {
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(sealed));
      return KEY.test(result) ? { key: result, isOutdated: shouldReEncrypt } : null;
    } catch (error) {
      console.warn('The keychain did not give the key:', error);
      return null;
    }
  },
};
