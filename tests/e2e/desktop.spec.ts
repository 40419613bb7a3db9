import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import {
  type DesktopHost,
  HOST_NAME,
  launchAgain,
  pageUrl,
  REPOSITORY,
} from '#tests/support/desktop-host.ts';
import { story } from '#tests/support/desktop-stories.ts';

const CONTACT_ID = '01890a5d-ac96-774b-bcce-b302099a8057';
const CARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Müller;Inês;;;\r\nFN:Inês Müller\r\nEND:VCARD\r\n';

const answerFirstRun = async (page: Page): Promise<void> => {
  await page.getByLabel('Your name').fill('Ines');
  await page.getByLabel('Company').fill('Stand & Deliver');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page).toHaveURL(pageUrl('/contacts'));
};

const choose = (host: DesktopHost, id: string) =>
  host.inMain(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

story.describe(`Kith on the desktop, on ${HOST_NAME}`, () => {
  story(
    'a person begins, closes Kith, and finds everything when they open it again',
    async ({ startKith }) => {
      const faults: string[] = [];
      const first = await startKith();
      const page = await first.page();
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text());
      });
      await answerFirstRun(page);
      await first.close();

      const second = await startKith();
      const again = await second.page();
      await expect(again).toHaveURL(pageUrl('/contacts'));
      await expect(again.getByRole('navigation').first()).toBeVisible();
      await expect(again.getByLabel('Your name')).toBeHidden();
      expect(faults).toEqual([]);
    },
  );

  story(
    "the key of the data moves to the system's keychain, and a keychain that refuses is said so",
    async ({ startKith }) => {
      const host = await startKith();
      const page = await host.page();
      await answerFirstRun(page);
      const keptParts = () =>
        page.evaluate(
          () =>
            new Promise<string[]>((resolve) => {
              const opening = indexedDB.open('kith-keys');
              opening.onsuccess = () => {
                const reading = opening.result.transaction('keys').objectStore('keys').get('kith');
                reading.onsuccess = () => {
                  opening.result.close();
                  resolve(Object.keys(reading.result).sort());
                };
              };
            }),
        );
      expect(await keptParts()).toContain('wrapped');

      await host.inMain(({ safeStorage }) => {
        // Turned around, which no page could undo: it stands for what only the system can do.
        const turned = (text: string) => [...text].reverse().join('');
        Object.assign(safeStorage, {
          isAsyncEncryptionAvailable: async () => true,
          getSelectedStorageBackend: () => 'gnome_libsecret',
          encryptStringAsync: async (text: string) => Buffer.from(turned(text)),
          decryptStringAsync: async (sealed: Buffer) => ({
            result: turned(sealed.toString()),
            shouldReEncrypt: false,
          }),
        });
      }, null);
      await page.reload();
      await expect(page.getByRole('navigation').first()).toBeVisible();
      expect(await keptParts()).toEqual(['isInUse', 'sealed']);

      await host.inMain(({ safeStorage }) => {
        const { decryptStringAsync } = safeStorage;
        Object.assign(safeStorage, {
          unlocked: decryptStringAsync,
          decryptStringAsync: async () => Promise.reject(new Error('The keychain is locked')),
        });
      }, null);
      await page.reload();
      await expect(page.getByText('Unlock the keychain')).toBeVisible();

      await host.inMain(({ safeStorage }) => {
        const { unlocked } = safeStorage as unknown as { unlocked: typeof safeStorage.decryptStringAsync };
        Object.assign(safeStorage, { decryptStringAsync: unlocked });
      }, null);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page).toHaveURL(pageUrl('/contacts'));
      await expect(page.getByText('Unlock the keychain')).toBeHidden();
    },
  );

  story('the application menu opens pages and panels', async ({ startKith }) => {
    const host = await startKith();
    const page = await host.page();
    await answerFirstRun(page);
    await choose(host, 'go-quotations');
    await expect(page).toHaveURL(pageUrl('/quotations'));
    await choose(host, 'import');
    await expect(page).toHaveURL(pageUrl('/import'));
    await choose(host, 'new-interaction');
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  story('links and files from elsewhere open in the window that is there', async ({ startKith, folder }) => {
    const host = await startKith();
    const page = await host.page();
    await answerFirstRun(page);
    const launch = { folder: REPOSITORY, userData: join(folder, 'data') };

    expect(await launchAgain({ ...launch, words: [`kith://contact/${CONTACT_ID}`] })).toBe(0);
    await expect(page).toHaveURL(pageUrl(`/contacts/${CONTACT_ID}`));

    await writeFile(join(folder, 'Inês.vcf'), CARD);
    expect(await launchAgain({ ...launch, words: [join(folder, 'Inês.vcf')] })).toBe(0);
    await expect(page).toHaveURL(pageUrl('/import'));

    expect(await launchAgain({ ...launch, words: [join(folder, 'gone.csv')] })).toBe(0);
    await expect(page.getByText('“gone.csv” could not be read.')).toBeVisible();
  });

  story('a card opened before the first run waits until it is done', async ({ startKith, folder }) => {
    await writeFile(join(folder, 'Inês.vcf'), CARD);
    const host = await startKith(join(folder, 'Inês.vcf'));
    const page = await host.page();
    await page.getByLabel('Your name').fill('Ines');
    await page.getByLabel('Company').fill('Stand & Deliver');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page).toHaveURL(pageUrl('/import'));
  });
});
