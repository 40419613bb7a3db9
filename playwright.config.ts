import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './tests/support/chromium.ts';

/** Every story starts its own server from the production build, see tests/e2e/support. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    headless: true,
    launchOptions: { executablePath: findChromium(), args: [...CHROMIUM_FLAGS] },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'off',
    // Nothing fades or slides: the stories wait for what is there, not for how it comes.
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    { name: 'web', testIgnore: /desktop.*\.spec\.ts/ },
    { name: 'desktop', testMatch: /desktop.*\.spec\.ts/ },
  ],
});
