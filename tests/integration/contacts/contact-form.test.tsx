import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findRecords } from '#renderer/data/live-query.ts';
import { closePanel, openPanel } from '#renderer/stores/panel-store.ts';
import { useUndoStore } from '#renderer/stores/undo-store.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { closeWorkplace, currentPath } from '#tests/support/workplace.tsx';
import { openContacts, showContacts, undoLast } from './contacts-screen.tsx';

const panel = page.getByRole('dialog', { name: 'New contact' });
const field = (label: string) => panel.getByLabelText(label, { exact: true });
const saved = page.getByTestId('saved-contacts');
const contacts = (): Promise<readonly Contact[]> => findRecords('contacts');

const openForm = async (): Promise<void> => {
  openPanel({ kind: 'contact-form' });
  await expect.element(field('Name')).toHaveFocus();
};

beforeEach(async () => {
  await openContacts([
    sampleContact('ada', 'Ada Lovelace', {
      organizationName: 'Analytical Engines',
      phones: [{ id: '1', type: 'work', typed: '030 123456', e164: '+4930123456' }],
      emails: [{ id: '1', type: 'work', address: 'Ada@Engines.example' }],
    }),
  ]);
  await showContacts();
});
afterEach(closeWorkplace);

test('two contacts are captured in a row without leaving the form, and both are called saved', async () => {
  await openForm();
  await userEvent.keyboard('Dr. Grace Hopper{Control>}{Enter}{/Control}');
  await expect.element(saved.getByText('Saved: Dr. Grace Hopper')).toBeVisible();
  await expect.element(field('Name')).toHaveFocus();
  await expect.element(field('Name')).toHaveValue('');
  await userEvent.keyboard('Alan Turing');
  await page.getByRole('button', { name: 'Save and add another' }).click();
  await expect.element(saved.getByText('Saved: Alan Turing')).toBeVisible();
  expect(document.querySelectorAll('[data-testid="saved-contacts"] li')).toHaveLength(2);
  const kept = (await contacts()).find(({ familyName }) => familyName === 'Hopper');
  expect(kept).toMatchObject({ prefix: 'Dr.', givenName: 'Grace', kind: 'person', sortName: 'hopper grace' });
});

test('Enter saves with a phone in E.164 and closes; undoing takes the contact away again', async () => {
  await openForm();
  await field('Name').fill('Grace Hopper');
  await panel.getByRole('combobox', { name: 'Company' }).fill('Navy');
  await field('Job title').fill('Rear admiral');
  await field('Phone').fill('040 987654');
  await field('E-mail').fill('grace@navy.example');
  await userEvent.keyboard('{Enter}');
  await expect.element(panel).not.toBeInTheDocument();
  const grace = (await contacts()).find(({ name }) => name === 'Grace Hopper');
  expect(grace).toMatchObject({
    organizationName: 'Navy',
    jobTitle: 'Rear admiral',
    phones: [{ typed: '040 987654', e164: '+4940987654' }],
    emails: [{ address: 'grace@navy.example' }],
  });
  expect(useUndoStore.getState().steps.at(-1)?.label).toBe('Grace Hopper added');
  expect(await undoLast()).toBe(true);
  expect(await contacts()).toHaveLength(1);
});

test('what is wrong is said beside its field, nothing is lost and nothing is written', async () => {
  await openForm();
  await field('Name').fill('Grace Hopper');
  await field('E-mail').fill('grace at navy');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(panel.getByText('This is not an e-mail address. Write it like name@example.com.'))
    .toBeVisible();
  await expect.element(field('Name')).toHaveValue('Grace Hopper');
  expect(await contacts()).toHaveLength(1);
  await field('E-mail').fill('grace@navy.example');
  await userEvent.keyboard('{Enter}');
  await expect.poll(contacts).toHaveLength(2);
});

test('an empty form is refused in words', async () => {
  await openForm();
  await userEvent.keyboard('{Enter}');
  await expect
    .element(panel.getByText('A contact needs a name, a company, a phone number or an e-mail address.'))
    .toBeVisible();
});

test.for([
  ['Name', 'ada lovelace', 'same name'],
  ['E-mail', 'ada@engines.example', 'same e-mail'],
  ['Phone', '+49 30 123456', 'same phone'],
] as const)('a contact that is here already is seen while typing: %s', async ([label, typed, because]) => {
  await openForm();
  await field(label).fill(typed);
  await expect.element(panel.getByText('Already here')).toBeVisible();
  const hint = panel.getByText(`Ada Lovelace, Analytical Engines (${because})`, { exact: false });
  await expect.element(hint).toBeVisible();
  await panel.getByRole('link', { name: 'Open' }).click();
  expect(currentPath()).toBe('/contacts/ada');
});

test('the way a name was split can be put right', async () => {
  await openForm();
  await field('Name').fill('Maria Del Mar Sanchez');
  await panel.getByRole('button', { name: 'Change' }).click();
  await field('Given name').fill('Maria Del Mar');
  await field('Family name').fill('Sanchez');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(async () => (await contacts()).find(({ familyName }) => familyName === 'Sanchez')?.givenName)
    .toBe('Maria Del Mar');
});

test('an organization is created by its name, with a tag and an address', async () => {
  await openForm();
  await field('Name').fill('Hotel Zur Post');
  await panel.getByText('Organization', { exact: true }).click();
  await panel.getByRole('button', { name: 'Tags' }).click();
  await userEvent.keyboard('supplier{Enter}');
  await panel.getByRole('button', { name: 'Address' }).click();
  await field('City').fill('Bonn');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect
    .poll(async () => (await contacts()).find(({ kind }) => kind === 'organization'))
    .toMatchObject({
      name: 'Hotel Zur Post',
      givenName: '',
      tags: ['supplier'],
      addresses: [{ city: 'Bonn', countryCode: 'DE' }],
    });
});

test('what was typed is still there when the form is closed and opened again, and can be cleared', async () => {
  await openForm();
  await field('Name').fill('Grace Hopper');
  closePanel();
  await expect.element(panel).not.toBeInTheDocument();
  await openForm();
  await expect.element(field('Name')).toHaveValue('Grace Hopper');
  await panel.getByRole('button', { name: 'Start empty' }).click();
  await expect.element(field('Name')).toHaveValue('');
});
