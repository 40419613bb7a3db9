import { existsSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { listenFrom } from '#server/listen.ts';
import { createStaticSite } from '#server/static-site.ts';

/** The production build as `npm start -- --web` serves it, on a free port of this machine. */
export type ServedBuild = { readonly url: string; readonly close: () => Promise<void> };

const folder = fileURLToPath(new URL('../../out/renderer', import.meta.url));

const serve = async (listener: RequestListener): Promise<ServedBuild> => {
  const server = createServer(listener);
  const port = await listenFrom(server, '127.0.0.1', 0);
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** Serves any built `folder` as the application is served, with its security headers. */
export const serveFolder = (folder: string): Promise<ServedBuild> => serve(createStaticSite(folder));

/** Serves out/renderer, and below `/seed/` a second folder when one is given; throws when there is no build. */
export const serveBuild = async (seedFolder?: string): Promise<ServedBuild> => {
  if (!existsSync(folder)) throw new Error('There is no build: run "npm run build" first.');
  const site = createStaticSite(folder);
  const seed = seedFolder ? createStaticSite(seedFolder) : undefined;
  return serve((request, response) => {
    if (seed && request.url?.startsWith('/seed/')) {
      request.url = request.url.slice('/seed'.length);
      seed(request, response);
    } else site(request, response);
  });
};
