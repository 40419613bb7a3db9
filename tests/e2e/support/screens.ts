import { expect, type Page } from '@playwright/test';

/** Something a person sees: `open` brings the page there from anywhere and waits until it is drawn. */
export type Screen = { readonly name: string; readonly open: (page: Page) => Promise<void> };

const address = (name: string, path: string, ready: (page: Page) => Promise<void>): Screen => ({
  name,
  open: async (page) => {
    await page.goto(path);
    await ready(page);
  },
});

const heading = (text: string | RegExp) => async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1, name: text })).toBeVisible();
};

const contactRows = async (page: Page): Promise<void> => {
  await expect(page.locator('[role="grid"][data-index="ready"] [role="row"]').nth(5)).toBeVisible();
};

/** Waits until nothing moves or fades any more: what is half transparent has no honest contrast. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getTiming().iterations === Number.POSITIVE_INFINITY,
      ),
  );
};

const dialog = async (page: Page): Promise<void> => {
  await expect(page.getByRole('dialog')).toBeVisible();
  await settled(page);
};

const panel = (name: string, key: string): Screen => ({
  name,
  open: async (page) => {
    await page.goto('/contacts');
    await contactRows(page);
    await page.keyboard.press(key);
    await dialog(page);
  },
});

const openFirst = async (page: Page, list: string, link: string): Promise<void> => {
  await page.goto(list);
  const path = await page.locator(`a[href^="${link}"]`).first().getAttribute('href');
  await page.goto(path ?? list);
};

/** A quotation in the given state, opened from the list. */
const quotation = (state: string): Screen => ({
  name: `quotation-${state.toLowerCase()}`,
  open: async (page) => {
    await page.goto('/quotations');
    await page.getByRole('button', { name: new RegExp(`^${state} \\d`) }).click();
    const link = page.locator('a[href^="/quotations/"]').first();
    await page.goto((await link.getAttribute('href')) ?? '/quotations');
    await expect(page.getByLabel('Totals')).toBeVisible();
  },
});

const SETTINGS = ['company', 'members', 'fields', 'appearance', 'data', 'about'] as const;

/** Every page and panel of the application, as they are with demo data. */
export const SCREENS: readonly Screen[] = [
  address('today', '/today', heading('Today')),
  address('contacts', '/contacts', contactRows),
  {
    name: 'contact',
    open: async (page) => {
      await openFirst(page, '/contacts', '/contacts/');
      await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
    },
  },
  panel('contact-form', 'c'),
  panel('interaction-form', 'i'),
  panel('quotation-form', 'q'),
  panel('palette', 'ControlOrMeta+k'),
  panel('keys', 'Shift+?'),
  address('interactions', '/interactions', heading('Interactions')),
  address('quotations', '/quotations', heading('Quotations')),
  quotation('Draft'),
  quotation('Sent'),
  address('products', '/products', heading('Products')),
  address('import', '/import', heading(/Import/)),
  ...SETTINGS.map((section) => address(`settings-${section}`, `/settings/${section}`, heading('Settings'))),
  address('not-found', '/nowhere', heading('Not found')),
];
