import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';

const REACH_MS = 4000;
const FETCH_MS = 120_000;
/** After a failed download the next starts do not wait for another for so long. */
const RETRY_MS = 10 * 60_000;
const DEFAULT_SOURCE = 'https://github.com/electron/electron/releases/download/';

/** The installed Electron program, or why there is none. */
export type ElectronBinary = { readonly path: string } | { readonly missing: string };

/** Where Electron is fetched from; companies set a mirror. */
const source = (): URL =>
  new URL(process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? DEFAULT_SOURCE);

/** The program inside the `electron` package's folder, if it has been fetched. */
export const installedElectron = (packageFolder: string): string | undefined => {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(packageFolder, 'dist');
  try {
    const path = join(dist, readFileSync(join(packageFolder, 'path.txt'), 'utf8'));
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
};

/** Whether a connection to `url`'s host opens within `limitMs`. */
export const canReach = (url: URL, limitMs = REACH_MS): Promise<boolean> =>
  new Promise((resolve) => {
    const port = Number(url.port) || (url.protocol === 'http:' ? 80 : 443);
    const socket = connect({ host: url.hostname, port });
    const end = (isReached: boolean) => {
      socket.destroy();
      resolve(isReached);
    };
    socket.setTimeout(limitMs, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });

/** Behind a proxy only the download itself can tell what is reachable. */
const isBehindProxy = (): boolean => Boolean(process.env.HTTPS_PROXY ?? process.env.https_proxy);

const runInstaller = (packageFolder: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(packageFolder, 'install.js')], {
      stdio: 'ignore',
      timeout: FETCH_MS,
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });

const failedRecently = (note: string): boolean => {
  try {
    return Date.now() - Number(readFileSync(note, 'utf8')) < RETRY_MS;
  } catch {
    return false;
  }
};

/** Electron's program: as installed, else fetched once within two minutes. `cacheFolder` remembers a failure. */
export const findElectron = async (packageFolder: string, cacheFolder: string): Promise<ElectronBinary> => {
  const installed = installedElectron(packageFolder);
  if (installed) return { path: installed };
  const note = join(cacheFolder, 'electron-not-fetched');
  const { hostname } = source();
  if (failedRecently(note)) return { missing: `Electron could not be fetched from ${hostname} a moment ago` };
  if (isBehindProxy() || (await canReach(source()))) {
    console.log('Fetching the desktop window (Electron, about 110 MB, only this once) …');
    await runInstaller(packageFolder);
  }
  const fetched = installedElectron(packageFolder);
  if (fetched) {
    rmSync(note, { force: true });
    return { path: fetched };
  }
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, String(Date.now()));
  return { missing: `Electron can't be fetched from ${hostname}` };
};
