import { expect, type Page } from '@playwright/test';

/** Goes through the first run as Ines of Acme, in the way named by its card, and waits for the contacts. */
export const firstRun = async (page: Page, way: 'Start empty' | 'Look around first'): Promise<void> => {
  await page.goto('/');
  await page.getByLabel('Your name').fill('Ines Adler');
  await page.getByLabel('Company').fill('Acme Instruments Ltd');
  await page.getByRole('radio', { name: way }).click();
  await page.locator('button[type="submit"]').click();
  const contacts = page.getByRole('heading', { level: 1, name: 'Contacts' });
  await expect(contacts).toBeVisible({ timeout: 90_000 });
};
