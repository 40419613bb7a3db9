import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createRecords } from '#renderer/data/create-records.ts';
import { createRecord } from '#renderer/data/run-command.ts';
import { search } from '#renderer/data/search.ts';
import { usePanelStore } from '#renderer/stores/panel-store.ts';
import { newProduct } from '#shared/domain/products/new-product.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';
import { sampleQuotation, succeeded, TEST_CONTEXT } from '#tests/support/records/sample-quotation.ts';
import { closeWorkplace, currentPath, openWorkplace, showWorkplace } from '#tests/support/workplace.tsx';

const option = (name: string) => page.getByRole('option', { name, exact: false });
const selected = () => page.getByRole('option', { selected: true });
const type = (keys: string): Promise<void> => userEvent.keyboard(keys);
const openPalette = async (): Promise<void> => {
  await type('{Control>}k{/Control}');
  await expect.element(page.getByRole('combobox', { name: 'Search or do something' })).toHaveFocus();
};

beforeEach(async () => {
  await openWorkplace();
  const phones = [{ id: 'p', type: 'mobile', typed: '030 123456', e164: '+4930123456' }] as const;
  const emails = [{ id: 'e', type: 'work', address: 'zoe@bronte.example' }] as const;
  await createRecords('contacts', [
    sampleContact('ada', 'Ada Lovelace', { phones, organizationName: 'Analytical Engines' }),
    sampleContact('zoe', 'Zoë Brontë', { emails }),
  ]);
  await createRecords('quotations', [
    sampleQuotation([], {
      id: 'q1',
      rootId: 'q1',
      contactId: 'zoe',
      title: 'Spring fair',
      number: 'Q-2026-0012',
      status: 'sent',
    }),
  ]);
  const product = newProduct({ id: 'frame', name: 'Frame 200', sku: 'FR-200' }, TEST_CONTEXT);
  await createRecord('products', succeeded(product));
  await showWorkplace('Somewhere');
});
afterEach(closeWorkplace);

test('a phone number in another spelling finds its contact, and Enter opens it', async () => {
  await openPalette();
  await type('0049 (0)30 1234');
  await expect.element(option('Ada Lovelace')).toBeVisible();
  await expect.element(page.getByText('030 123456', { exact: false }).first()).toBeVisible();
  await type('{Enter}');
  expect(currentPath()).toBe('/contacts/ada');
  await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
});

test('what matched is marked, whatever the accents', async () => {
  await openPalette();
  await type('bronte');
  await expect.element(option('Zoë Brontë').first()).toBeVisible();
  await expect.poll(() => document.querySelector('mark')?.textContent).toBe('Brontë');
});

test('Enter pressed before the answer is there opens what was typed for, not what stood there before', async () => {
  await openPalette();
  await type('lovelace{Enter}');
  await expect.poll(currentPath).toBe('/contacts/ada');
});

test.each([
  ['0012', '/quotations/q1'],
  ['spring', '/quotations/q1'],
  ['zoe@bron', '/contacts/zoe'],
  ['analytical', '/contacts/ada'],
])('“%s” leads to %s', async (typed, path) => {
  await openPalette();
  await type(typed);
  await expect.element(option(path === '/quotations/q1' ? 'Spring fair' : '').first()).toBeVisible();
  await type('{Enter}');
  await expect.poll(currentPath).toBe(path);
});

test('a quotation is found by its contact and a product by its SKU', async () => {
  await openPalette();
  await type('bronte');
  await expect.element(option('Spring fair')).toBeVisible();
  await type('{Control>}a{/Control}fr200{Control>}a{/Control}fr 200');
  await expect.element(option('Frame 200')).toBeVisible();
  await type('{Enter}');
  await expect
    .poll(() => usePanelStore.getState().panel)
    .toEqual({ kind: 'product-form', productId: 'frame' });
});

test('actions are found by what they do, and arrows choose among them', async () => {
  await openPalette();
  await expect.element(selected()).toMatchTextContent(/New person/);
  await type('{ArrowDown}{ArrowDown}');
  await expect.element(selected()).toMatchTextContent(/Log an interaction/);
  await type('{ArrowUp}{ArrowUp}{ArrowUp}');
  await expect.element(selected()).toMatchTextContent(/Show all keys/);
  await type('go prod');
  await expect.element(selected()).toMatchTextContent(/Go to Products/);
  await type('{Enter}');
  expect(currentPath()).toBe('/products');
});

test('what was chosen last stands first the next time', async () => {
  await openPalette();
  await type('lovelace');
  await expect.element(option('Ada Lovelace')).toBeVisible();
  await type('{Enter}');
  await openPalette();
  await expect.element(page.getByRole('group', { name: 'Recent' })).toBeVisible();
  await expect.element(selected()).toMatchTextContent(/Ada Lovelace/);
});

test('a word from a call leads to the call, with the contact behind it', async () => {
  const call = {
    summary: 'Wants the frame in oak',
    body: 'Delivery to the harbour',
    channel: 'call',
  } as const;
  await createRecords('interactions', [sampleInteraction('call', 'zoe', call)]);
  await openPalette();
  await type('harb');
  await expect.element(page.getByRole('group', { name: 'Interactions' })).toBeVisible();
  await expect.element(option('Wants the frame in oak')).toMatchTextContent(/Zoë Brontë · Call · 4 May 2026/);
  await expect.poll(() => document.querySelector('mark')?.textContent).toBe('harb');
  await type('{Enter}');
  await expect
    .poll(() => usePanelStore.getState().panel)
    .toEqual({ kind: 'interaction-form', contactId: 'zoe', interactionId: 'call' });
  expect(currentPath()).toBe('/contacts/zoe');
});

test('what was meant is marked when it was mistyped', async () => {
  await openPalette();
  await type('lovelcae');
  await expect.element(option('Ada Lovelace')).toBeVisible();
  await expect.poll(() => document.querySelector('mark')?.textContent).toBe('Lovelace');
});

test('what is not there can be created from what was typed', async () => {
  await openPalette();
  await type('Grace Hopper');
  await expect.element(page.getByText('Nothing found for “Grace Hopper”.')).toBeVisible();
  await type('{Enter}');
  await expect
    .poll(() => usePanelStore.getState().panel)
    .toEqual({ kind: 'contact-form', typed: 'Grace Hopper' });
  await expect
    .element(page.getByRole('textbox', { name: 'Name', exact: false }).first())
    .toHaveValue('Grace Hopper');
});

test('a quotation that changes is found under its new title at once', async () => {
  expect((await search('autumn', 5)).quotations.hits).toEqual([]);
  await createRecord(
    'quotations',
    sampleQuotation([], { id: 'q2', rootId: 'q2', contactId: 'ada', title: 'Autumn fair' }),
  );
  expect((await search('autumn', 5)).quotations.hits).toMatchObject([{ contactName: 'Ada Lovelace' }]);
});

test('? shows the keys in the language of the screen', async () => {
  await showWorkplace('Irgendwo', '/', 'de');
  await type('{Shift>}?{/Shift}');
  await expect.element(page.getByRole('heading', { name: 'Überall' })).toBeVisible();
  await expect.element(page.getByText('Strg').first()).toBeVisible();
});
