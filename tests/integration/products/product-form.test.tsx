import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { commandContext } from '#renderer/data/acting-member.ts';
import { closeDatabase, openDatabase } from '#renderer/data/database.ts';
import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import { createRecord } from '#renderer/data/run-command.ts';
import { ProductFormPanel } from '#renderer/features/products/product-form-panel.tsx';
import { takeUndoStep, useUndoStore } from '#renderer/stores/undo-store.ts';
import { newCompany } from '#shared/domain/definitions/company.ts';
import { newProduct } from '#shared/domain/products/new-product.ts';
import type { Product } from '#shared/domain/products/product.ts';
import { sampleLine, sampleQuotation, succeeded } from '#tests/support/records/sample-quotation.ts';
import { hide, show } from '#tests/support/show.tsx';

const onlyProduct = async (): Promise<Product | undefined> => (await findRecords('products'))[0];

const keepProduct = async (): Promise<void> => {
  const product = newProduct(
    { id: 'stand', name: 'Stand', prices: [{ currency: 'EUR', amountMinor: 10_000 }] },
    commandContext(),
  );
  await createRecord('products', succeeded(product));
};

beforeEach(async () => {
  await openDatabase(`test-${crypto.randomUUID()}`);
  const company = newCompany(
    { name: 'Nordlicht', formatLocale: 'de-DE', taxRates: [{ id: 't1', name: 'USt.', rateBp: 1900 }] },
    commandContext(),
  );
  await createRecord('definitions', succeeded(company));
});
afterEach(async () => {
  hide();
  useUndoStore.setState({ steps: [] });
  await closeDatabase();
});

test('a price typed as "1.234,50" in German formats is kept as 1234.50', async () => {
  await show(<ProductFormPanel />, 'de');
  await page.getByLabelText('Name', { exact: false }).fill('Messestand');
  await page.getByLabelText('Preis in EUR').fill('1.234,50');
  await userEvent.keyboard('{Enter}');
  await expect.poll(onlyProduct).toMatchObject({
    name: 'Messestand',
    prices: [{ currency: 'EUR', amountMinor: 123_450 }],
  });
});

test('a price that can be read in two ways is refused beside its field, and nothing is created', async () => {
  await show(<ProductFormPanel />, 'de');
  await page.getByLabelText('Name', { exact: false }).fill('Messestand');
  await page.getByLabelText('Preis in EUR').fill('1,234');
  await page.getByRole('button', { name: 'Produkt anlegen' }).click();
  await expect
    .element(page.getByText('Diese Zahl lässt sich auf zwei Arten lesen.', { exact: false }))
    .toBeVisible();
  expect(await onlyProduct()).toBeUndefined();
});

test('a product without a name is refused beside the name', async () => {
  await show(<ProductFormPanel />);
  await page.getByRole('button', { name: 'Create product' }).click();
  await expect.element(page.getByText('A product needs a name.')).toBeVisible();
  expect(await onlyProduct()).toBeUndefined();
});

test('a field of a product is kept as it is left and taken back by undo', async () => {
  await keepProduct();
  await show(<ProductFormPanel productId="stand" />);
  await page.getByLabelText('Price in EUR').fill('95,50');
  await userEvent.tab();
  await expect.poll(onlyProduct).toMatchObject({ prices: [{ amountMinor: 9550 }] });
  await takeUndoStep()?.undo();
  await expect.element(page.getByLabelText('Price in EUR')).toHaveValue('100,00');
});

test('an empty price is no price, and another currency can be added', async () => {
  await keepProduct();
  await show(<ProductFormPanel productId="stand" />);
  await page.getByLabelText('Price in EUR').fill('');
  await userEvent.tab();
  await expect.poll(onlyProduct).toMatchObject({ prices: [] });
  await page.getByRole('combobox', { name: 'Add a currency' }).fill('CHF');
  await page.getByRole('option', { name: 'CHF', exact: false }).click();
  await page.getByLabelText('Price in CHF').fill('12.50');
  await userEvent.tab();
  await expect.poll(onlyProduct).toMatchObject({ prices: [{ currency: 'CHF', amountMinor: 1250 }] });
});

test('a product on a quotation is not deleted; archiving it is offered and can be undone', async () => {
  await keepProduct();
  await createRecord('quotations', sampleQuotation([sampleLine('l1', { productId: 'stand' })]));
  await show(<ProductFormPanel productId="stand" />);
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect.element(page.getByText('It stands on 1 quotation and was not deleted')).toBeVisible();
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect.poll(async () => (await findRecord('products', 'stand'))?.archivedAt).not.toBe('');
  await takeUndoStep()?.undo();
  expect((await findRecord('products', 'stand'))?.archivedAt).toBe('');
});

test('a product that no quotation names is deleted, and undo brings it back', async () => {
  await keepProduct();
  await show(<ProductFormPanel productId="stand" />);
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(onlyProduct).toBeUndefined();
  await takeUndoStep()?.undo();
  expect(await onlyProduct()).toMatchObject({ id: 'stand', name: 'Stand' });
});
