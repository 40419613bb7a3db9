import { newProfile, removeProfile, seedProfile } from '#tests/bench/support/browser.ts';
import { buildSeed } from '#tests/bench/support/build-seed.ts';
import { type KillableBrowser, startKillableBrowser } from '#tests/support/killable-browser.ts';
import { serveBuild } from '#tests/support/serve-build.ts';
import { expect, story } from './support/story.ts';

const ROUNDS = 20;
const CONTACTS_A_ROUND = 500;

/** In the page: saves contacts one by one through the form, each as soon as the screen says that the one before is saved. */
const saveOneByOne = async ({ round, count }: { round: number; count: number }): Promise<void> => {
  const panel = document.querySelector('[role="dialog"]') as HTMLElement;
  const field = document.activeElement as HTMLInputElement;
  const saved = (): number => document.querySelectorAll('[data-testid="saved-contacts"] li').length;
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set as (
    value: string,
  ) => void;
  for (let i = 0; i < count; i++) {
    const before = saved();
    write.call(field, `Round${round} Visitor${i}`);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'Enter',
        code: 'Enter',
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      }),
    );
    while (saved() === before) {
      const refusal = panel.querySelector('[aria-invalid="true"]');
      if (refusal) throw new Error(`Contact ${i} was refused: ${refusal.outerHTML}`);
      await new Promise(requestAnimationFrame);
    }
  }
};

/** Tells `report` every line that appears in the list of what the screen calls saved, the moment it appears. */
const watchSaved = (): void => {
  const seen = new WeakSet<Element>();
  new MutationObserver(() => {
    for (const line of document.querySelectorAll('[data-testid="saved-contacts"] li')) {
      if (seen.has(line)) continue;
      seen.add(line);
      void (window as never as { screenSaid: (text: string) => void }).screenSaid(line.textContent ?? '');
    }
  }).observe(document.body, { childList: true, subtree: true });
};

/** Names of all contacts on disk, read by the application's own data layer, which has the key. */
const namesOnDisk = async ({ page }: KillableBrowser, url: string): Promise<string[]> => {
  // The service worker would answer with the application.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setBypassServiceWorker', { bypass: true });
  await page.goto(`${url}/seed/index.html`);
  const names = await page.evaluate(() =>
    (window as never as { contactNames: () => Promise<string[]> }).contactNames(),
  );
  await devtools.detach();
  return names;
};

story(
  'the plug is pulled while contacts are saved one by one: what the screen called saved is there',
  async () => {
    story.setTimeout(600_000);
    const site = await serveBuild(await buildSeed());
    const profile = await newProfile();
    const acknowledged = new Set<string>();
    try {
      await seedProfile(profile, site.url, 0);
      for (let round = 1; round <= ROUNDS + 1; round++) {
        const browser = await startKillableBrowser(profile);
        const onDisk = new Set(await namesOnDisk(browser, site.url));
        const lost = [...acknowledged].filter((name) => !onDisk.has(name));
        expect(lost, `lost before round ${round}`).toEqual([]);
        await browser.page.goto(`${site.url}/contacts`);
        await browser.page.getByRole('heading', { level: 1 }).waitFor();
        if (round > ROUNDS) {
          await expect(browser.page.getByTestId('contact-count')).toContainText(
            onDisk.size.toLocaleString('en-GB'),
          );
          await browser.pullThePlug();
          break;
        }

        const pullAfter = 2 + ((round * 37) % 23);
        let said = 0;
        const enough = new Promise<string>((resolve) => {
          void browser.page.exposeFunction('screenSaid', (text: string) => {
            const name = /Round\d+ Visitor\d+/.exec(text)?.[0];
            if (name) acknowledged.add(name);
            said++;
            if (said >= pullAfter) resolve('enough');
          });
        });
        await browser.page.keyboard.press('c');
        await expect(browser.page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
        await browser.page.evaluate(watchSaved);
        const saving = browser.page
          .evaluate(saveOneByOne, { round, count: CONTACTS_A_ROUND })
          .then(() => 'all were saved before the plug was pulled', String);
        expect(await Promise.race([enough, saving]), `round ${round}`).toBe('enough');
        await browser.pullThePlug();
        await saving;
      }
      console.log(`${ROUNDS} plugs pulled, ${acknowledged.size} contacts called saved, 0 lost`);
      expect(acknowledged.size).toBeGreaterThan(ROUNDS * 5);
    } finally {
      await site.close();
      await removeProfile(profile);
    }
  },
);
