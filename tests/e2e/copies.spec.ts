import { launch, newProfile, removeProfile, seedProfile } from '#tests/bench/support/browser.ts';
import { buildSeed } from '#tests/bench/support/build-seed.ts';
import { readableIn } from '#tests/support/readable-in.ts';
import { serveBuild } from '#tests/support/serve-build.ts';
import { expect, story } from './support/story.ts';

story(
  'a copy is made, everything goes wrong, and the copy brings it back; the state before stays within reach',
  async () => {
    story.setTimeout(120_000);
    const site = await serveBuild(await buildSeed());
    const profile = await newProfile();
    try {
      await seedProfile(profile, site.url, 200);
      const context = await launch(profile);
      const page = await context.newPage();
      await page.goto(`${site.url}/settings/data`);
      const copies = page.getByRole('list', { name: 'Copies on this device' }).getByRole('listitem');
      await expect(page.getByText('There is no copy yet.')).toBeVisible();
      await page.getByRole('button', { name: 'Make a copy now' }).click();
      await expect(copies).toHaveCount(1);
      await expect(copies.first()).toContainText('made by you');
      await expect(copies.first()).toContainText('200 contacts');

      await page.goto(`${site.url}/contacts`);
      await expect(page.getByTestId('contact-count')).toHaveText('200 contacts');
      await page.keyboard.press('c');
      await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
      await page.keyboard.type('Entered Later');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByTestId('saved-contacts')).toContainText('Entered Later');

      // A second window, which starts anew by itself.
      const other = await context.newPage();
      await other.goto(`${site.url}/contacts`);
      await expect(other.getByTestId('contact-count')).toHaveText('201 contacts');

      await page.goto(`${site.url}/settings/data`);
      await copies.first().getByRole('button', { name: 'Restore…' }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText('200 contacts');
      await expect(dialog).toContainText('201 contacts');
      await dialog.getByRole('button', { name: 'Restore this copy' }).click();
      await expect(other.getByTestId('contact-count')).toHaveText('200 contacts');
      await expect(copies).toHaveCount(2);
      await expect(copies.first()).toContainText('before a copy was restored');
      await expect(copies.first()).toContainText('201 contacts');

      await copies.first().getByRole('button', { name: 'Restore…' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Restore this copy' }).click();
      await expect(other.getByTestId('contact-count')).toHaveText('201 contacts');

      // On a phone, where nothing invisible may lie over the button.
      await page.setViewportSize({ width: 390, height: 800 });
      await page.reload();
      await page.getByRole('button', { name: 'Make a copy now' }).click();
      await expect(copies.first()).toContainText('made by you');
      await context.close();
      expect(await readableIn(profile, 'Entered Later')).toEqual([]);
    } finally {
      await site.close();
      await removeProfile(profile);
    }
  },
);
