import { createServer } from 'node:http';
import { join } from 'node:path';
import { listenFrom } from '#server/listen.ts';
import { createStaticSite } from '#server/static-site.ts';
import { openBrowser } from './open-browser.ts';
import type { StartOptions } from './options.ts';

const HOST = '127.0.0.1';

/** Serves the production build on this machine until Ctrl+C, and answers the exit code. */
export const runWeb = async (root: string, { port, opensBrowser }: StartOptions): Promise<number> => {
  const server = createServer(createStaticSite(join(root, 'out/renderer')));
  const url = `http://${HOST}:${await listenFrom(server, HOST, port)}/`;
  console.log(`Kith is at ${url}  (Ctrl+C ends it)`);
  if (opensBrowser) openBrowser(url);
  return new Promise((resolve) => {
    const end = () => {
      server.close(() => resolve(0));
      server.closeAllConnections();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
};
