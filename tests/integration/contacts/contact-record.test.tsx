import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ContactPage } from '#renderer/app/pages/contact-page.tsx';
import { getBlob } from '#renderer/data/blobs.ts';
import { findRecord } from '#renderer/data/live-query.ts';
import { createRecord } from '#renderer/data/run-command.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { changeOnDisk } from '#tests/support/change-on-disk.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';
import { sampleQuotation } from '#tests/support/records/sample-quotation.ts';
import { closeWorkplace, currentPath, showWorkplace } from '#tests/support/workplace.tsx';
import { openContacts, undoLast } from './contacts-screen.tsx';

const ADA = sampleContact('ada', 'Ada Lovelace', {
  organizationName: 'Analytical Engines',
  jobTitle: 'Engineer',
  phones: [{ id: 'p1', type: 'work', typed: '030 123456', e164: '+4930123456' }],
  preferences: [{ id: 'x1', kind: 'preference', text: 'Quiet room' }],
});

const ada = (): Promise<Contact | null> => findRecord('contacts', 'ada');
const field = (label: string) => page.getByLabelText(label, { exact: true });

const showAda = async (): Promise<void> => {
  await showWorkplace(<ContactPage key="ada" id="ada" />, '/contacts/ada');
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
};

beforeEach(() => openContacts([ADA, sampleContact('post', 'Hotel Zur Post')]));
afterEach(closeWorkplace);

test('a field is saved as it is left and taken back by undo', async () => {
  await showAda();
  await field('Job title').fill('Countess');
  await userEvent.tab();
  await expect.poll(async () => (await ada())?.jobTitle).toBe('Countess');
  expect(await undoLast()).toBe(true);
  expect((await ada())?.jobTitle).toBe('Engineer');
  await expect.element(field('Job title')).toHaveValue('Engineer');
});

test('Escape gives back what is kept and writes nothing', async () => {
  await showAda();
  await field('Job title').fill('Countess');
  await userEvent.keyboard('{Escape}');
  await expect.element(field('Job title')).toHaveValue('Engineer');
  expect((await ada())?.updatedAt).toBe(ADA.updatedAt);
  expect(currentPath()).toBe('/contacts/ada');
  await userEvent.keyboard('{Escape}');
  expect(currentPath()).toBe('/contacts');
});

test('a phone typed anew is kept as typed and understood, and can be called', async () => {
  await showAda();
  await field('Phone').fill('+44 20 7946 0018');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(async () => (await ada())?.phones)
    .toEqual([{ id: 'p1', type: 'work', typed: '+44 20 7946 0018', e164: '+442079460018' }]);
  await expect
    .element(page.getByRole('link', { name: 'Call +44 20 7946 0018' }))
    .toHaveAttribute('href', 'tel:+442079460018');
});

test('an entry is added with the plus, emptied to remove it, and brought back', async () => {
  await showAda();
  await page.getByRole('button', { name: 'Add an e-mail address' }).click();
  await userEvent.keyboard('ada@engines.example{Enter}');
  await expect.poll(async () => (await ada())?.emails[0]?.address).toBe('ada@engines.example');
  await field('E-mail').fill('');
  await userEvent.tab();
  await expect.poll(async () => (await ada())?.emails).toEqual([]);
  await undoLast();
  expect((await ada())?.emails).toHaveLength(1);
});

test('what is not an e-mail address stays as typed with the reason, and nothing is written', async () => {
  await showAda();
  await page.getByRole('button', { name: 'Add an e-mail address' }).click();
  await userEvent.keyboard('ada at engines{Enter}');
  await expect
    .element(page.getByText('This is not an e-mail address. Write it like name@example.com.'))
    .toBeVisible();
  expect((await ada())?.emails).toEqual([]);
});

test('an allergy stands before everything else in words', async () => {
  await showAda();
  await field('Kind of Preference Quiet room').selectOptions('Allergy');
  await expect
    .element(page.getByRole('region', { name: 'Allergies' }))
    .toHaveTextContent('Allergies: Quiet room');
});

test('a relation is made by finding the other contact, and seen from there too', async () => {
  await showAda();
  await page.getByRole('button', { name: 'Add a relation' }).click();
  await page.getByRole('combobox', { name: 'Find a contact' }).fill('zur post');
  await page.getByRole('option', { name: 'Hotel Zur Post' }).click();
  await expect.poll(async () => (await ada())?.relations[0]?.contactId).toBe('post');
  await expect.element(page.getByRole('link', { name: 'Hotel Zur Post' })).toBeVisible();
  await showWorkplace(<ContactPage key="post" id="post" />, '/contacts/post');
  await expect.element(page.getByText('Works here')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Ada Lovelace' })).toBeVisible();
});

test('an address is saved when it is left as a whole, in one step', async () => {
  await showAda();
  await page.getByRole('button', { name: 'Add an address' }).click();
  await field('Street').fill('St James Square 12');
  await field('City').fill('London');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await ada())?.addresses[0]).toMatchObject({ city: 'London', type: 'work' });
  await undoLast();
  expect((await ada())?.addresses).toEqual([]);
});

test("an administrator's field takes a value of its type and refuses another", async () => {
  const { createdAt, createdBy, updatedAt, updatedBy, importId } = ADA;
  await createRecord('definitions', {
    ...{
      createdAt,
      createdBy,
      updatedAt,
      updatedBy,
      importId,
      id: 'rooms',
      kind: 'custom-field',
      name: 'Rooms',
    },
    customField: { area: 'contacts', key: 'rooms', type: 'number', choices: [] },
  });
  await showAda();
  await field('Rooms').fill('many');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('This is not a number.', { exact: false })).toBeVisible();
  await field('Rooms').fill('12.5');
  await userEvent.keyboard('{Enter}');
  await expect.poll(async () => (await ada())?.custom).toEqual({ rooms: 12.5 });
});

test('a photo is made small on this device and kept by the name of its content', async () => {
  await showAda();
  const canvas = new OffscreenCanvas(1600, 1200);
  canvas.getContext('2d')?.fillRect(0, 0, 800, 600);
  const file = new File([await canvas.convertToBlob({ type: 'image/png' })], 'ada.png', {
    type: 'image/png',
  });
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  const chosen = new DataTransfer();
  chosen.items.add(file);
  if (input) input.files = chosen.files;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(async () => (await ada())?.photoHash).toMatch(/^[0-9a-f]{64}$/);
  const kept = await getBlob((await ada())?.photoHash ?? '');
  expect(kept?.type).toBe('image/webp');
  const picture = await createImageBitmap(kept as Blob);
  expect([picture.width, picture.height]).toEqual([512, 384]);
});

test('a deleted contact comes back with its interactions and drafts', async () => {
  await createRecord('interactions', sampleInteraction('call', 'ada'));
  await createRecord('quotations', sampleQuotation([], { id: 'draft', rootId: 'draft', contactId: 'ada' }));
  await showAda();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect.poll(currentPath).toBe('/contacts');
  await expect.poll(() => findRecord('quotations', 'draft')).toBeNull();
  expect(await findRecord('interactions', 'call')).toBeNull();
  expect(await undoLast()).toBe(true);
  expect(await ada()).toEqual(ADA);
  expect(await findRecord('interactions', 'call')).not.toBeNull();
  expect(await findRecord('quotations', 'draft')).not.toBeNull();
});

test('a contact that is not here is said to be gone, with the way to the list', async () => {
  await showWorkplace(<ContactPage id="nobody" />, '/contacts/nobody');
  await expect.element(page.getByRole('heading', { name: 'This contact is not here' })).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Go to contacts' })).toBeVisible();
});

test('a contact that is damaged on disk is said to be unreadable and stays where it is', async () => {
  await changeOnDisk('contacts', 'post', { phones: 'torn' });
  await showWorkplace(<ContactPage id="post" />, '/contacts/post');
  await expect.element(page.getByRole('heading', { name: "This contact can't be read" })).toBeVisible();
});
