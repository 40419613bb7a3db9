import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Flags for a browser that runs as root in a closed network, see docs/testing.md. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of Playwright's own browser, else of a Chromium or Chrome of the system; undefined when there is none. */
export const lookForChromium = (): string | undefined =>
  [process.env.KITH_CHROMIUM, chromium.executablePath(), ...SYSTEM_BROWSERS].find(
    (path) => path && existsSync(path),
  );

/** Like `lookForChromium`, but a missing browser stops with a line that says what to install. */
export const findChromium = (): string => {
  const found = lookForChromium();
  if (!found) {
    throw new Error(
      'No Chromium found: run "npx playwright install chromium", or install Chromium or Chrome, or set KITH_CHROMIUM to its path.',
    );
  }
  return found;
};
