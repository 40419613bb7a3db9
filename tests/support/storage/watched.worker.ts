import { serveEngine } from '#renderer/data/engine/worker/serve.ts';

/** A worker that tells what it has loaded, when asked "loaded". */
self.addEventListener('message', ({ data }) => {
  if (data === 'loaded') self.postMessage(performance.getEntriesByType('resource').map(({ name }) => name));
});

serveEngine();
