import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { ipcArguments } from '#shared/ipc/contract.ts';
import { createInbox } from '#shared/ipc/inbox.ts';
import { SEALED_KEY_MAX_BYTES } from '#shared/ipc/keychain.ts';
import { SAVE_FILE_MAX_BYTES } from '#shared/ipc/limits.ts';
import { CONTENT_SECURITY_POLICY } from '#shared/ipc/security-headers.ts';

const bytes = new Uint8Array([1]);
const filters = [{ name: 'PDF', extensions: ['pdf'] }];

describe('arguments that cross from the window to the main process', () => {
  it.each([
    ['appVersion', []],
    ['openExternal', ['https://example.com']],
    ['openFile', [filters]],
    ['saveFile', ['Angebot.pdf', bytes, filters]],
    ['setLanguage', ['de']],
    ['sealKey', ['0a'.repeat(32)]],
    ['unsealKey', [bytes]],
  ] as const)('%s takes what it is made for', (channel, args) => {
    expect(Value.Check(ipcArguments[channel], args)).toBe(true);
  });

  it.each([
    ['appVersion', [1]],
    ['openExternal', []],
    ['openExternal', [{ toString: 'x' }]],
    ['openExternal', ['']],
    ['openExternal', ['https://example.com', 'more']],
    ['openFile', [[{ name: 'All', extensions: ['*'] }]]],
    ['openFile', [[{ name: 'PDF', extensions: ['pdf'], properties: ['openDirectory'] }]]],
    ['saveFile', ['../Angebot.pdf', bytes, filters]],
    ['saveFile', ['a\\b.pdf', bytes, filters]],
    ['saveFile', ['C:b.pdf', bytes, filters]],
    ['saveFile', ['a\0.pdf', bytes, filters]],
    ['saveFile', ['Angebot.pdf', [1, 2], filters]],
    ['saveFile', ['Angebot.pdf', 'text', filters]],
    ['saveFile', ['Angebot.pdf', { byteLength: SAVE_FILE_MAX_BYTES }, filters]],
    ['saveFile', ['Angebot.pdf', bytes]],
    ['setLanguage', ['fr']],
    ['sealKey', ['0A'.repeat(32)]],
    ['sealKey', ['']],
    ['unsealKey', ['text']],
    ['unsealKey', [new Uint8Array(SEALED_KEY_MAX_BYTES + 1)]],
  ] as const)('%s refuses %j', (channel, args) => {
    expect(Value.Check(ipcArguments[channel], args)).toBe(false);
  });
});

describe('what waits for a listener', () => {
  it('is handed over in order to the first one, once', () => {
    const inbox = createInbox<number>();
    inbox.put(1);
    inbox.put(2);
    const first: number[] = [];
    const second: number[] = [];
    const stop = inbox.listen((item) => first.push(item));
    inbox.listen((item) => second.push(item));
    inbox.put(3);
    stop();
    inbox.put(4);
    expect({ first, second }).toEqual({ first: [1, 2, 3], second: [3, 4] });
  });
});

describe('the content security policy', () => {
  it('opens nothing but what is named', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/'unsafe-eval'|https?:|\*/);
    expect(CONTENT_SECURITY_POLICY.match(/'unsafe-inline'/g)).toHaveLength(1);
  });
});
