import { serveEngine } from '#renderer/data/engine/worker/serve.ts';
import { refuseFiles } from './refused-files.ts';

// The engine looks into all six files first; it is the library that is refused them.
refuseFiles(7, 12);
serveEngine();
