import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mimeType } from '#electron/main/mime-types.ts';
import { assetPath } from '#shared/ipc/asset-path.ts';

describe('files that app:// serves', () => {
  it.each([
    ['/', 'index.html'],
    ['/contacts', 'index.html'],
    ['/contacts/01890a5d-ac96-774b-bcce-b302099a8057', 'index.html'],
    ['/assets/index-a1b2.js', 'assets/index-a1b2.js'],
    ['/fonts/Noto%20Sans.ttf', 'fonts/Noto Sans.ttf'],
  ])('%s is %s', (request, file) => {
    expect(assetPath(request)).toBe(file);
  });

  it.each([
    '/../main/index.js',
    '/assets/../../main/index.js',
    '/%2e%2e/main/index.js',
    '/%2E%2e%2fmain%2findex.js',
    '/..%2fmain/index.js',
    '/..%5cmain%5cindex.js',
    '/..\\main\\index.js',
    '/%252e%252e/main/index.js',
    '/assets/x%00.js',
    '/assets/x\0.js',
    '/./index.html',
    '/.vite/manifest.json',
    '/C:/Windows/win.ini',
    '/%',
    '/%ff',
    'index.html',
    '',
  ])('refuses %j', (request) => {
    expect(assetPath(request)).toBeUndefined();
  });

  it('never leaves the folder, whatever is asked for', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '\\', '\0', '%00', '%25', 'a', 'a.js', ''),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const file = assetPath(`/${parts.join('/')}`);
        if (file === undefined) return;
        expect(posix.join('/app', file).startsWith('/app/')).toBe(true);
        expect(file).not.toMatch(/[\\\0]/);
      }),
    );
  });

  it('knows the types that browsers insist on', () => {
    expect(mimeType('assets/index.js')).toBe('text/javascript; charset=utf-8');
    expect(mimeType('engine.wasm')).toBe('application/wasm');
    expect(mimeType('manifest.webmanifest')).toBe('application/manifest+json');
    expect(mimeType('noto.ttf')).toBe('font/ttf');
    expect(mimeType('file.unheard')).toBe('application/octet-stream');
  });
});
