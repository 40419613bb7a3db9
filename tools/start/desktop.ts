import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findElectron } from './electron-binary.ts';

/** A window that ends with an error so soon never came up: its libraries or its sandbox are missing. */
const NEVER_CAME_UP_MS = 8000;

type Situation = {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  readonly isRoot: boolean;
};

/** Why no window can be opened here, before anything is fetched; `undefined` when nothing speaks against it. */
export const windowObstacle = ({ platform, env, isRoot }: Situation): string | undefined => {
  if (platform !== 'linux') return undefined;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no display';
  if (isRoot) return 'it does not run as root, its sandbox needs an ordinary user';
  return undefined;
};

/** Runs the desktop until it is closed and answers its exit code, or says why it did not come up. */
export const runDesktop = async (root: string): Promise<number | { readonly reason: string }> => {
  const obstacle = windowObstacle({
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
  });
  if (obstacle) return { reason: obstacle };
  const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const electron = await findElectron(packageFolder, join(root, 'node_modules/.cache/kith'));
  if ('missing' in electron) return { reason: electron.missing };

  const startedAt = performance.now();
  // Set by editors that are Electron themselves; it would make ours a plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const child = spawn(electron.path, ['.'], { cwd: root, stdio: 'inherit', env });
  // Ctrl+C reaches the window by itself; this process only waits for it to close.
  process.on('SIGINT', () => undefined);
  process.once('SIGTERM', () => child.kill());
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ reason: `Electron did not start (${error.message})` }));
    child.on('close', (code, signal) => {
      const isFailure = code !== 0 && signal !== 'SIGINT' && signal !== 'SIGTERM';
      if (isFailure && performance.now() - startedAt < NEVER_CAME_UP_MS)
        resolve({ reason: `Electron did not start (${signal ?? `exit code ${code}`})` });
      else resolve(code ?? 0);
    });
  });
};
