import { test as base, expect, type Page } from '@playwright/test';
import { type ServedBuild, serveBuild } from '#tests/support/serve-build.ts';

/** Playwright's test with the production build served for the whole worker; `page` opens below its address. */
export const story = base.extend<object, { readonly site: ServedBuild }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern to see what a fixture needs
    async ({}, use) => {
      const site = await serveBuild();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
});

export { expect };

/** Waits until the service worker has the whole application, so that the network can go. */
export const readyForOffline = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
  });
};
