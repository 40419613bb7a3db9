import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '#tests/support/chromium.ts';

/** A browser profile in a folder of its own. */
export const newProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'kith-profile-'));

/** Removes a profile, whose browser may still be writing its last files. */
export const removeProfile = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5 });

/** A new browser process on `profile`. */
export const launch = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS],
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
  });

/** Fills the database of `profile` with `contacts` contacts and `interactions` interactions with them. */
export const seedProfile = async (
  profile: string,
  url: string,
  contacts: number,
  interactions = 0,
): Promise<void> => {
  const context = await launch(profile);
  const page = await context.newPage();
  await page.goto(`${url}/seed/index.html`);
  const created = await page.evaluate(
    (sizes) => (window as never as { seed: (sizes: object) => Promise<number> }).seed(sizes),
    { contacts, interactions },
  );
  await context.close();
  const wanted = contacts + interactions;
  if (created !== wanted) throw new Error(`Only ${created} of ${wanted} records could be made.`);
};
