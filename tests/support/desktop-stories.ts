import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type DesktopHost, launchDesktop, REPOSITORY } from './desktop-host.ts';

type Start = (...words: readonly string[]) => Promise<DesktopHost>;

/** The built main and preload as they are, around a page that only keeps what it is told. */
const SMALL_PAGE = '<!doctype html><title>Small page</title><script type="module" src="/page.js"></script>';
const SMALL_SCRIPT = `const told = (window.told = []);
for (const event of ['OpenedFile', 'MenuCommand', 'Link', 'Notice'])
  window.kith['on' + event]((payload) => told.push([event, payload]));
document.title = 'Listening';
`;

const makeShellFolder = async (folder: string): Promise<string> => {
  for (const part of ['main', 'preload'])
    await cp(join(REPOSITORY, 'out', part), join(folder, 'out', part), { recursive: true });
  await mkdir(join(folder, 'out/renderer/assets'), { recursive: true });
  await writeFile(join(folder, 'out/renderer/index.html'), SMALL_PAGE);
  await writeFile(join(folder, 'out/renderer/page.js'), SMALL_SCRIPT);
  await writeFile(
    join(folder, 'out/renderer/assets/small.wasm'),
    new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]),
  );
  const manifest = { name: 'kith', version: '1.2.3', type: 'module', main: 'out/main/index.js' };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
};

type Fixtures = {
  /** A folder of this story alone, gone afterwards. */
  readonly folder: string;
  /** Starts the shell around a small page; all starts of a story share their data. */
  readonly startShell: Start;
  /** Starts the whole application. */
  readonly startKith: Start;
};

const starter = (application: string, userData: string) => {
  const running: DesktopHost[] = [];
  const start: Start = async (...words) => {
    const host = await launchDesktop({ folder: application, userData, words });
    running.push(host);
    return host;
  };
  const end = async () => {
    for (const host of running) await host.close();
  };
  return { start, end };
};

/** Playwright's test with desktops to start; whatever a story leaves running is ended. */
export const story = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see what a fixture needs
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kith-desktop-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  startShell: async ({ folder }, use) => {
    const application = await makeShellFolder(join(folder, 'application'));
    await mkdir(join(folder, 'data'));
    const { start, end } = starter(application, join(folder, 'data'));
    await use(start);
    await end();
  },
  startKith: async ({ folder }, use) => {
    await mkdir(join(folder, 'data'));
    const { start, end } = starter(REPOSITORY, join(folder, 'data'));
    await use(start);
    await end();
  },
});
