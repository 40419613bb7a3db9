import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import { APP_HOST, APP_SCHEME } from '#shared/ipc/app-origin.ts';
import { assetPath } from '#shared/ipc/asset-path.ts';
import { SECURITY_HEADERS } from '#shared/ipc/security-headers.ts';
import { mimeType } from './mime-types.ts';

/** Makes `app://` an origin like https, with storage, workers and WebAssembly. Before the application is ready. */
export const registerAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);

const plain = (status: number, text: string): Response =>
  new Response(text, {
    status,
    headers: { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
  });

/** Answers one request for a file below `folder`. */
const serve = async (folder: string, request: Request): Promise<Response> => {
  const { host, pathname } = new URL(request.url);
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Only GET and HEAD');
  const path = host === APP_HOST ? assetPath(pathname) : undefined;
  if (path === undefined) return plain(403, 'Not a file of Kith');
  try {
    const bytes = await readFile(join(folder, path));
    return new Response(bytes, { headers: { ...SECURITY_HEADERS, 'Content-Type': mimeType(path) } });
  } catch {
    return plain(404, 'Not found');
  }
};

/** Serves the built renderer in `folder` as app://kith. */
export const serveApp = (folder: string): void =>
  protocol.handle(APP_SCHEME, (request) => serve(folder, request));
