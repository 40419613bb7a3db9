import { serveEngine } from '#renderer/data/engine/worker/serve.ts';

Reflect.deleteProperty(FileSystemFileHandle.prototype, 'createSyncAccessHandle');
serveEngine();
