import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deviceKey } from '#renderer/data/storage/device-key.ts';
import type { Keychain } from '#shared/ipc/keychain.ts';

const KEY = /^[0-9a-f]{64}$/;

/** What an operating system's keychain does, with AES in its place; it can be locked and can forget. */
const keychainOfUser = async () => {
  const own = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const state = { isThere: true, isLocked: false, isOutdated: false, sealed: 0 };
  const keychain: Keychain = {
    seal: async (key) => {
      if (!state.isThere) return null;
      state.sealed++;
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const text = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, own, new TextEncoder().encode(key));
      return new Uint8Array([...iv, ...new Uint8Array(text)]);
    },
    unseal: async (sealed) => {
      if (state.isLocked) return null;
      const opened = await crypto.subtle
        .decrypt({ name: 'AES-GCM', iv: sealed.slice(0, 12) }, own, sealed.slice(12))
        .catch(() => null);
      return opened && { key: new TextDecoder().decode(opened), isOutdated: state.isOutdated };
    },
  };
  return { keychain, state };
};

/** How the key of `name` rests in the browser: the names of its parts. */
const keptParts = async (name: string): Promise<readonly string[]> => {
  const connection = await openDB('kith-keys', 1);
  const kept = (await connection.get('keys', name)) as object;
  connection.close();
  return Object.keys(kept).sort();
};

let name = '';
beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});
afterEach(() => deleteDB('kith-keys'));

describe('the key of a device', () => {
  test('is another one for each database, and the same at every opening', async () => {
    const { key, isInUse, noteInUse } = await deviceKey(name, null);
    expect(key).toMatch(KEY);
    expect(isInUse).toBe(false);
    await noteInUse();
    expect(await deviceKey(name, null)).toMatchObject({ key, isInUse: true });
    expect((await deviceKey(`${name}-2`, null)).key).not.toBe(key);
  });

  test('is the same for two windows that ask at once', async () => {
    const { keychain } = await keychainOfUser();
    const keys = await Promise.all([1, 2, 3, 4].map(() => deviceKey(name, keychain)));
    expect(new Set(keys.map(({ key }) => key)).size).toBe(1);
  });

  test('rests in the keychain where there is one, and nothing in the browser opens it', async () => {
    const { keychain } = await keychainOfUser();
    const { key, noteInUse } = await deviceKey(name, keychain);
    await noteInUse();
    expect(await keptParts(name)).toEqual(['isInUse', 'sealed']);
    expect(await deviceKey(name, keychain)).toMatchObject({ key, isInUse: true });
  });

  test('moves to the keychain when an earlier version left it to the browser', async () => {
    const { key, noteInUse } = await deviceKey(name, null);
    await noteInUse();
    expect(await keptParts(name)).toEqual(['isInUse', 'iv', 'wrapped', 'wrapping']);
    const { keychain } = await keychainOfUser();
    expect(await deviceKey(name, keychain)).toMatchObject({ key, isInUse: true });
    expect(await keptParts(name)).toEqual(['isInUse', 'sealed']);
  });

  test('stays with the browser where the system has no keychain that protects it', async () => {
    const { keychain, state } = await keychainOfUser();
    state.isThere = false;
    const { key } = await deviceKey(name, keychain);
    expect(await keptParts(name)).toEqual(['isInUse', 'iv', 'wrapped', 'wrapping']);
    expect((await deviceKey(name, keychain)).key).toBe(key);
  });

  test('is not left to a keychain that does not give it back', async () => {
    const { keychain, state } = await keychainOfUser();
    state.isLocked = true;
    const { key } = await deviceKey(name, keychain);
    expect(await keptParts(name)).toEqual(['isInUse', 'iv', 'wrapped', 'wrapping']);
    expect((await deviceKey(name, null)).key).toBe(key);
  });

  test('is not made anew when the keychain refuses: that would lose the data', async () => {
    const { keychain, state } = await keychainOfUser();
    const { key } = await deviceKey(name, keychain);
    state.isLocked = true;
    await expect(deviceKey(name, keychain)).rejects.toMatchObject({ code: 'keychain' });
    await expect(deviceKey(name, null)).rejects.toMatchObject({ code: 'keychain' });
    state.isLocked = false;
    expect((await deviceKey(name, keychain)).key).toBe(key);
  });

  test('is sealed anew when the keychain has changed its own key', async () => {
    const { keychain, state } = await keychainOfUser();
    const { key } = await deviceKey(name, keychain);
    const before = state.sealed;
    state.isOutdated = true;
    expect((await deviceKey(name, keychain)).key).toBe(key);
    expect(state.sealed).toBe(before + 1);
  });
});
