import { launch, newProfile, removeProfile, seedProfile } from '#tests/bench/support/browser.ts';
import { buildSeed } from '#tests/bench/support/build-seed.ts';
import { type KillableBrowser, startKillableBrowser } from '#tests/support/killable-browser.ts';
import { readableIn } from '#tests/support/readable-in.ts';
import { serveBuild } from '#tests/support/serve-build.ts';
import { expect, story } from './support/story.ts';

const NAME = 'Quetzalcoatl Canary';
/** A company of the contacts that are there from the beginning. */
const SEEDED = 'Kowalski Optics';

/** Saves the contact through the form, finds it in the list and opens it. */
const workWithContact = async ({ page }: KillableBrowser, url: string): Promise<void> => {
  await page.goto(`${url}/contacts`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('c');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type(NAME);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByTestId('saved-contacts')).toContainText(NAME);
  await page.goto(`${url}/contacts`);
  await expect(page.getByTestId('contact-count')).toHaveText('1,001 contacts');
  await page.keyboard.press('/');
  await page.keyboard.type(NAME);
  await expect(page.getByTestId('contact-count')).toHaveText('1 contact');
  await page.getByRole('link', { name: NAME }).click();
  await expect(page.getByRole('heading', { name: NAME })).toBeVisible();
};

story(
  'nothing of the customers can be read in the folder of the browser: while it runs, after a crash, after it was closed',
  async () => {
    story.setTimeout(120_000);
    const site = await serveBuild(await buildSeed());
    const profile = await newProfile();
    try {
      await seedProfile(profile, site.url, 1000);
      // The search itself works: what every profile holds is found.
      expect(await readableIn(profile, 'Default'), 'a word of the browser').not.toEqual([]);
      expect(await readableIn(profile, SEEDED), 'after it was closed').toEqual([]);
      const browser = await startKillableBrowser(profile);
      await workWithContact(browser, site.url);
      expect(await readableIn(profile, NAME), 'while it runs').toEqual([]);
      await browser.pullThePlug();
      expect(await readableIn(profile, NAME), 'after a crash').toEqual([]);
      const again = await launch(profile);
      const page = await again.newPage();
      await page.goto(`${site.url}/contacts`);
      await expect(page.getByTestId('contact-count')).toContainText('1,001');
      await again.close();
      expect(await readableIn(profile, NAME), 'after it was used and closed').toEqual([]);
      expect(await readableIn(profile, SEEDED), 'after it was used and closed').toEqual([]);
    } finally {
      await site.close();
      await removeProfile(profile);
    }
  },
);
