import { serveEngine } from '#renderer/data/engine/worker/serve.ts';

serveEngine();
