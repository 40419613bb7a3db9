import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const SOURCES = [
  'electron',
  'renderer',
  'resources',
  'shared',
  'electron.vite.config.ts',
  'package-lock.json',
  'package.json',
  'vite.renderer.config.ts',
] as const;
const BUILT = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'] as const;

const changedAtMs = (path: string): number => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder's own time tells of files that were taken away.
  const inside = readdirSync(path).map((name) => changedAtMs(join(path, name)));
  return Math.max(stats.mtimeMs, ...inside);
};

/** Why the build in `root`/out can't be used as it is; `undefined` when it can. */
export const buildNeed = (root: string): 'first start' | 'sources changed' | undefined => {
  const built = BUILT.map((path) => changedAtMs(join(root, path)));
  if (built.includes(0)) return 'first start';
  const newest = Math.max(...SOURCES.map((path) => changedAtMs(join(root, path))));
  return newest > Math.min(...built) ? 'sources changed' : undefined;
};

/** Builds main, preload and renderer; what the build says is shown only when it fails. */
export const build = (root: string): Promise<boolean> => {
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
    'bin/electron-vite.js',
  );
  const child = spawn(process.execPath, [bin, 'build', '--logLevel', 'warn'], { cwd: root });
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part));
  child.stderr.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
};
