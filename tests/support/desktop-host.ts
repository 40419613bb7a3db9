import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Electron from 'electron';
import { _electron, type Browser, chromium, type Page } from 'playwright-core';
import { installedElectron } from '../../tools/start/electron-binary.ts';

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };
type ElectronModule = typeof Electron;
type InMain<Arg, Answer> = (electron: ElectronModule, arg: Arg) => Answer | Promise<Answer>;

/** A running desktop: Electron itself where its program is installed, else the host double. */
export type DesktopHost = {
  /** The page in the window as it is now; another one after a crash. */
  readonly page: () => Promise<Page>;
  /** Runs a function in the main process; it can use nothing from outside but its argument. */
  readonly inMain: <Arg, Answer>(run: InMain<Arg, Answer>, arg: Arg) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

/** The repository: its package.json names the built main process, as that of an installed Kith does. */
export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const DOUBLE = new URL('./electron-host-double.ts', import.meta.url).href;
const MAIN = 'out/main/index.js';
const LIMIT_MS = 30_000;

const electronProgram = installedElectron(
  dirname(createRequire(import.meta.url).resolve('electron/package.json')),
);

/** Which host the stories run on; said in their names. */
export const HOST_NAME = electronProgram ? 'Electron' : 'the host double, not Electron';

/** Where the page of the window is, as its own address bar would say. */
export const pageUrl = (path: string): string =>
  electronProgram ? `app://kith${path}` : `https://kith.app.host-double${path}`;

const switches = (userData: string) => [
  `--user-data-dir=${userData}`,
  ...(electronProgram && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const until = async <Found>(
  what: string,
  look: () => Found | undefined | Promise<Found | undefined>,
): Promise<Found> => {
  const endsAt = Date.now() + LIMIT_MS;
  while (Date.now() < endsAt) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${LIMIT_MS / 1000} s for ${what}`);
};

const exitOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) resolve(child.exitCode);
    else child.once('exit', (code) => resolve(code ?? -1));
  });

/** The application to start, where it keeps its data, and what its command line says. */
export type Launch = {
  readonly folder: string;
  readonly userData: string;
  readonly words?: readonly string[];
};

const spawnDouble = ({ folder, userData, words = [] }: Launch): ChildProcess =>
  spawn(process.execPath, ['--import', DOUBLE, join(folder, MAIN), ...switches(userData), ...words], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });

/** Where Chromium writes the port of its debugger once it listens. */
const portNote = (userData: string): string => join(userData, 'host-double-profile/DevToolsActivePort');

const connectTo = async (userData: string): Promise<Browser> => {
  const note = portNote(userData);
  const port = await until('the window', () =>
    existsSync(note) ? readFileSync(note, 'utf8').split('\n', 1)[0] || undefined : undefined,
  );
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
};

const launchDouble = async (launch: Launch): Promise<DesktopHost> => {
  rmSync(portNote(launch.userData), { force: true });
  const child = spawnDouble(launch);
  const waiting = new Map<number, Waiting>();
  child.on('message', ({ id, value, error }: { id: number; value: unknown; error?: string }) => {
    if (error === undefined) waiting.get(id)?.resolve(value);
    else waiting.get(id)?.reject(new Error(error));
  });
  const browser = await connectTo(launch.userData);
  const openPages = () => browser.contexts().flatMap((context) => context.pages());
  return {
    page: () => until('a page', () => openPages().find((page) => page.url().startsWith(pageUrl('/')))),
    inMain: <Arg, Answer>(run: InMain<Arg, Answer>, arg: Arg) =>
      new Promise<unknown>((resolve, reject) => {
        const id = waiting.size;
        waiting.set(id, { resolve, reject });
        child.send({ id, source: run.toString(), arg });
      }) as Promise<Answer>,
    close: async () => {
      if (child.connected) child.disconnect();
      await exitOf(child);
      await browser.close();
    },
  };
};

const launchElectron = async ({ folder, userData, words = [] }: Launch): Promise<DesktopHost> => {
  const application = await _electron.launch({
    executablePath: electronProgram ?? '',
    args: ['.', ...switches(userData), ...words],
    cwd: folder,
  });
  return {
    page: () => application.firstWindow(),
    inMain: (run, arg) => application.evaluate(run as never, arg) as never,
    close: () => application.close(),
  };
};

/** Starts a built desktop. */
export const launchDesktop = (launch: Launch): Promise<DesktopHost> =>
  electronProgram ? launchElectron(launch) : launchDouble(launch);

/** Starts Kith a second time on the same data, and answers how that second process ended. */
export const launchAgain = (launch: Launch): Promise<number> => {
  const { folder, userData, words = [] } = launch;
  if (!electronProgram) return exitOf(spawnDouble(launch));
  return exitOf(
    spawn(electronProgram, ['.', ...switches(userData), ...words], { cwd: folder, stdio: 'ignore' }),
  );
};
