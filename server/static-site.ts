import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { assetPath } from '#shared/ipc/asset-path.ts';
import { SECURITY_HEADERS } from '#shared/ipc/security-headers.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Files with a hash in their name never change; everything else is asked for again, so that an update arrives. */
const IMMUTABLE = /^\/assets\//;
const YEAR_S = 31_536_000;

const refuse = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
};

/**
 * Serves the built web application in `folder`: routes get its index.html, missing files a 404, and everything the
 * same security headers as on the desktop. Only files that were there at the start are served.
 */
export const createStaticSite = (folder: string): Handler => {
  const serve = sirv(folder, {
    etag: true,
    single: true,
    setHeaders: (response, path) =>
      response.setHeader(
        'Cache-Control',
        IMMUTABLE.test(path) ? `public, max-age=${YEAR_S}, immutable` : 'no-cache',
      ),
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(response, 405, 'Only GET and HEAD');
      return;
    }
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (assetPath(path) === undefined) {
      refuse(response, 404, 'Not found');
      return;
    }
    serve(request, response, () => refuse(response, 404, 'Not found'));
  };
};
