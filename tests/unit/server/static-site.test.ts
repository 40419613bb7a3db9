import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenFrom } from '#server/listen.ts';
import { createStaticSite } from '#server/static-site.ts';
import { SECURITY_HEADERS } from '#shared/ipc/security-headers.ts';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-site-'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await mkdir(join(folder, 'site/assets'), { recursive: true });
  await writeFile(join(folder, 'site/index.html'), '<title>Kith</title>');
  await writeFile(join(folder, 'site/sw.js'), '// worker');
  await writeFile(join(folder, 'site/assets/index-a1.js'), 'export {}');
  server = createServer(createStaticSite(join(folder, 'site')));
  port = await listenFrom(server, '127.0.0.1', 0);
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

/** Asks with the path exactly as written; fetch would tidy it. */
const ask = (path: string, method = 'GET') =>
  new Promise<{ status: number; type: string; cache: string; body: string; headers: object }>(
    (resolve, reject) => {
      const call = request({ host: '127.0.0.1', port, path, method }, async (answer) => {
        const body = (await answer.toArray()).join('');
        const { headers } = answer;
        resolve({
          status: answer.statusCode ?? 0,
          type: headers['content-type'] ?? '',
          cache: headers['cache-control'] ?? '',
          body,
          headers,
        });
      });
      call.on('error', reject);
      call.end();
    },
  );

describe('the served web application', () => {
  it('gives its page for every route and the security headers with everything', async () => {
    const expected = Object.fromEntries(
      Object.entries(SECURITY_HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
    );
    for (const path of ['/', '/contacts', '/contacts/01890a5d?tab=2', '/assets/index-a1.js', '/gone.js'])
      expect((await ask(path)).headers).toMatchObject(expected);
    expect(await ask('/contacts/01890a5d?tab=2')).toMatchObject({ status: 200, body: '<title>Kith</title>' });
  });

  it('lets the browser keep hashed files, and asks again for the rest', async () => {
    expect((await ask('/assets/index-a1.js')).cache).toBe('public, max-age=31536000, immutable');
    expect((await ask('/sw.js')).cache).toBe('no-cache');
    expect((await ask('/')).cache).toBe('no-cache');
  });

  it('answers a missing file with a 404, not with the page', async () => {
    expect(await ask('/assets/gone.js')).toMatchObject({ status: 404, type: 'text/plain; charset=utf-8' });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '/assets/../../secret.txt',
    '/%00',
    '/%',
  ])('refuses %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found\n' });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses to be asked with %s', async (method) => {
    expect(await ask('/', method)).toMatchObject({ status: 405 });
  });
});

describe('the port it is served at', () => {
  it('is the next free one when the wanted one is taken', async () => {
    const second = createServer();
    const found = await listenFrom(second, '127.0.0.1', port);
    expect(found).toBeGreaterThan(port);
    await new Promise((resolve) => second.close(resolve));
  });
});
