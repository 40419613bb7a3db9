import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { commandContext } from '#renderer/data/acting-member.ts';
import { createRecords } from '#renderer/data/create-records.ts';
import { closeDatabase, openDatabase } from '#renderer/data/database.ts';
import { ProductsPage } from '#renderer/features/products/products-page.tsx';
import { closePanel, usePanelStore } from '#renderer/stores/panel-store.ts';
import { setPreferences } from '#renderer/stores/preferences-store.ts';
import { newProduct } from '#shared/domain/products/new-product.ts';
import { succeeded } from '#tests/support/records/sample-quotation.ts';
import { hide, show } from '#tests/support/show.tsx';

const keepProducts = (names: readonly string[]) =>
  createRecords(
    'products',
    names.map((name) => succeeded(newProduct({ id: name, name }, commandContext()))),
  );
const panel = () => usePanelStore.getState().panel;

beforeEach(async () => {
  await openDatabase(`test-${crypto.randomUUID()}`);
  setPreferences({ lists: {} });
  await page.viewport(1200, 800);
});
afterEach(async () => {
  hide();
  closePanel();
  await closeDatabase();
});

test('an empty catalogue says what will be here and offers to fill it', async () => {
  await show(<ProductsPage />);
  await expect.element(page.getByText('Your catalogue will be here')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Import a file' })).toBeVisible();
  await page.getByRole('button', { name: 'New product' }).first().click();
  expect(panel()).toEqual({ kind: 'product-form' });
});

test('the list is walked by j and k, and Enter opens the product', async () => {
  await keepProducts(['Counter', 'Light', 'Stand']);
  await show(<ProductsPage />);
  await expect.element(page.getByRole('button', { name: 'Counter' })).toBeVisible();
  await userEvent.keyboard('jjjk');
  await expect.element(page.getByRole('button', { name: 'Light' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(panel()).toEqual({ kind: 'product-form', productId: 'Light' });
});

test('searching narrows the list, and a search without a match can be left in one step', async () => {
  await keepProducts(['Counter', 'Light', 'Stand']);
  await show(<ProductsPage />);
  await expect.element(page.getByRole('button', { name: 'Stand' })).toBeVisible();
  await userEvent.keyboard('/');
  await expect.element(page.getByLabelText('Search name, number, description')).toHaveFocus();
  await userEvent.keyboard('lig');
  await expect.element(page.getByRole('button', { name: 'Stand' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Light' })).toBeVisible();
  await userEvent.keyboard('zzz');
  await page.getByRole('button', { name: 'Show all products' }).click();
  await expect.element(page.getByRole('button', { name: 'Stand' })).toBeVisible();
});

test('of three thousand products only those in view are drawn, and the last can be reached', async () => {
  await keepProducts(Array.from({ length: 3000 }, (_, index) => `Product ${index + 1}`));
  await show(
    <div style={{ height: 600 }}>
      <ProductsPage />
    </div>,
  );
  await expect.element(page.getByRole('button', { name: 'Product 1' })).toBeVisible();
  expect(document.querySelectorAll('tbody tr').length).toBeLessThan(60);
  await userEvent.keyboard('j');
  await userEvent.keyboard('{End}');
  await expect.element(page.getByRole('button', { name: 'Product 3000' })).toHaveFocus();
});
