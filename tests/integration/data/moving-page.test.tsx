import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { MovingPage } from '#renderer/app/moving-page.tsx';
import { closeDatabase, openDatabase } from '#renderer/data/database.ts';
import { hide, show } from '#tests/support/show.tsx';

beforeEach(() => openDatabase(`test-${crypto.randomUUID()}`));
afterEach(async () => {
  hide();
  await closeDatabase();
});

test.each([
  ['en', 'Moving your data to the encrypted store: 12,000 of 30,000'],
  ['de', 'Ihre Daten kommen in den verschlüsselten Speicher: 12.000 von 30.000'],
])('while data is moved it is said how far that is, in %s', async (language, text) => {
  await show(<MovingPage moved={12_000} total={30_000} />, language);
  await expect.element(page.getByText(text)).toBeVisible();
  await expect.element(page.getByRole('progressbar')).toHaveProperty('position', 0.4);
});
