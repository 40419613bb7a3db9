import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';

/** A browser whose plug can be pulled: every process of it ends at once, as by kill -9. */
export type KillableBrowser = {
  readonly page: Page;
  readonly pullThePlug: () => Promise<void>;
};

const ENDPOINT = /DevTools listening on (ws:\/\/\S+)/;

const endpointOf = (browser: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const endpoint = ENDPOINT.exec(said)?.[1];
      if (endpoint) resolve(endpoint);
    });
    browser.once('exit', (code) => reject(new Error(`The browser ended with ${code}: ${said}`)));
  });

const ended = (browser: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (browser.exitCode !== null || browser.signalCode !== null) resolve();
    else browser.once('exit', () => resolve());
  });

/** Starts Chromium on `profile`, in a process group of its own. */
export const startKillableBrowser = async (profile: string): Promise<KillableBrowser> => {
  const browser = spawn(
    findChromium(),
    [
      ...CHROMIUM_FLAGS,
      '--headless=new',
      '--force-prefers-reduced-motion',
      '--disable-extensions',
      '--disable-default-apps',
      '--disable-component-extensions-with-background-pages',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const killAll = (): void => {
    try {
      process.kill(-(browser.pid as number), 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  // A story that is given up must not leave a browser behind.
  process.once('exit', killAll);
  const connected: Browser = await chromium.connectOverCDP(await endpointOf(browser));
  const context = connected.contexts()[0];
  if (!context) throw new Error('The browser has no window');
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    pullThePlug: async () => {
      const gone = ended(browser);
      killAll();
      await gone;
      process.off('exit', killAll);
      await connected.close().catch(() => undefined);
    },
  };
};
