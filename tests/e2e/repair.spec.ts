import type { Page } from '@playwright/test';
import { launch, newProfile, removeProfile, seedProfile } from '#tests/bench/support/browser.ts';
import { buildSeed } from '#tests/bench/support/build-seed.ts';
import { serveBuild } from '#tests/support/serve-build.ts';
import { expect, story } from './support/story.ts';

const HEAD = 4096;
const PAGE = 8192;

/** Writes nonsense over pages of the database's file, which nobody has open; `from` counts them from 0. */
const spoil = (page: Page, from: number, count: number): Promise<void> =>
  page.evaluate(
    async ({ at, length }) => {
      let folder = await navigator.storage.getDirectory();
      for (const name of ['kith-engine', 'kith', '.opaque']) folder = await folder.getDirectoryHandle(name);
      for await (const entry of folder.values()) {
        const handle = entry as FileSystemFileHandle;
        const name = await (await handle.getFile()).slice(0, 64).text();
        if (name.split('\0')[0] !== '/main.db') continue;
        const stream = await handle.createWritable({ keepExistingData: true });
        await stream.write({ type: 'write', position: at, data: new Uint8Array(length).fill(0x5a) });
        await stream.close();
      }
    },
    { at: HEAD + from * PAGE + 100, length: count * PAGE - 100 },
  );

story(
  'a damaged database is found by looking it through, and repaired with what was entered since the copy; one that does not open is repaired too',
  async () => {
    story.setTimeout(120_000);
    const site = await serveBuild(await buildSeed());
    const profile = await newProfile();
    try {
      await seedProfile(profile, site.url, 200);
      const context = await launch(profile);
      const page = await context.newPage();
      await page.goto(`${site.url}/settings/data`);
      await page.getByRole('button', { name: 'Make a copy now' }).click();
      const copies = page.getByRole('list', { name: 'Copies on this device' }).getByRole('listitem');
      await expect(copies).toHaveCount(1);
      await page.getByRole('button', { name: 'Look it through now' }).click();
      await expect(page.getByText('Everything is whole.')).toBeVisible();
      await page.goto(`${site.url}/contacts`);
      await expect(page.getByTestId('contact-count')).toHaveText('200 contacts');
      await page.keyboard.press('c');
      await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
      await page.keyboard.type('Entered Later');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByTestId('saved-contacts')).toContainText('Entered Later');

      // A page somewhere in the middle, where contacts of the copy are.
      await page.goto(`${site.url}/seed/index.html`);
      await expect.poll(() => spoil(page, 40, 1).then(() => 'spoilt', String)).toBe('spoilt');
      await page.goto(`${site.url}/settings/data`);
      await page.getByRole('button', { name: 'Look it through now' }).click();
      await expect(page.getByText('Part of the database is damaged').first()).toBeVisible();
      await page.getByRole('button', { name: 'Repair…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Repair', exact: true }).click();
      await expect(page.getByText(/^Repaired on .* The copy of .* was taken\./)).toBeVisible();
      await page.getByRole('button', { name: 'Look it through now' }).click();
      await expect(page.getByText('Everything is whole.')).toBeVisible();
      await page.goto(`${site.url}/contacts`);
      await expect(page.getByTestId('contact-count')).toHaveText('201 contacts');
      await page.keyboard.press('/');
      await page.keyboard.type('Entered Later');
      await expect(page.getByRole('link', { name: 'Entered Later' })).toBeVisible();

      // So much of its beginning that it does not open any more.
      await page.goto(`${site.url}/seed/index.html`);
      await expect.poll(() => spoil(page, 1, 12).then(() => 'spoilt', String)).toBe('spoilt');
      await page.goto(`${site.url}/contacts`);
      await expect(page.getByText('The database is damaged.')).toBeVisible();
      await page.getByRole('button', { name: 'Repair the database' }).click();
      await expect(page.getByTestId('contact-count')).toHaveText('200 contacts');
      await context.close();
    } finally {
      await site.close();
      await removeProfile(profile);
    }
  },
);
