import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createRecords } from '#renderer/data/create-records.ts';
import { closeDatabase, openDatabase } from '#renderer/data/database.ts';
import { findRecords } from '#renderer/data/live-query.ts';
import { createRecord } from '#renderer/data/run-command.ts';
import { useUnreadableRecords } from '#renderer/data/unreadable-records.ts';
import { SettingsPage } from '#renderer/features/settings/settings-page.tsx';
import { usePreferences } from '#renderer/stores/preferences-store.ts';
import { takeUndoStep, useUndoStore } from '#renderer/stores/undo-store.ts';
import { DEMO_IMPORT_ID } from '#shared/domain/demo/demo-import.ts';
import { newMember } from '#shared/domain/members/new-member.ts';
import { changeOnDisk } from '#tests/support/change-on-disk.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { succeeded, TEST_CONTEXT } from '#tests/support/records/sample-quotation.ts';
import { hide, show } from '#tests/support/show.tsx';

let name = '';
beforeEach(async () => {
  name = `test-${crypto.randomUUID()}`;
  await openDatabase(name);
});
afterEach(async () => {
  hide();
  useUndoStore.setState({ steps: [] });
  useUnreadableRecords.setState({ records: new Map() });
  await closeDatabase();
});

const memberNames = async () => (await findRecords('members')).map((member) => member.name).sort();
const fieldNames = async () =>
  (await findRecords('definitions', { selector: { kind: 'custom-field' } })).map((field) => field.name);

test('members are added and renamed, and one of them works on this device', async () => {
  await createRecord('members', succeeded(newMember({ id: 'ines', name: 'Ines', email: '' }, TEST_CONTEXT)));
  await show(<SettingsPage section="members" />);
  const form = page.getByRole('form', { name: 'New member' });
  await form.getByLabelText('Name').fill('Tom Adeyemi');
  await userEvent.keyboard('{Enter}');
  await expect.poll(memberNames).toEqual(['Ines', 'Tom Adeyemi']);
  await page.getByRole('group', { name: 'Ines' }).getByLabelText('Name').fill('Ines Roth');
  await userEvent.tab();
  await expect.poll(memberNames).toEqual(['Ines Roth', 'Tom Adeyemi']);
  await page.getByRole('combobox', { name: 'I am' }).click();
  await page.getByRole('option', { name: 'Ines Roth' }).click();
  await expect.poll(() => usePreferences.getState().memberId).toBe('ines');
});

test('a custom field of choices is added, refused twice under one name, and removed with undo', async () => {
  await show(<SettingsPage section="fields" />);
  const form = page.getByRole('form', { name: 'New field' });
  await form.getByLabelText('Name').fill('Room');
  await form.getByLabelText('Kind').selectOptions('choice');
  await form.getByRole('button', { name: 'Add field' }).click();
  await expect.element(page.getByText('Enter at least one choice.')).toBeVisible();
  await form.getByRole('combobox', { name: 'Choices' }).fill('Sea view');
  await userEvent.keyboard('{Enter}');
  await form.getByRole('button', { name: 'Add field' }).click();
  await expect.poll(fieldNames).toEqual(['Room']);
  await form.getByLabelText('Name').fill('room');
  await form.getByLabelText('Kind').selectOptions('text');
  await form.getByRole('button', { name: 'Add field' }).click();
  await expect.element(page.getByText('There is already a field “room”.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Remove Room' }).click();
  await expect.poll(fieldNames).toEqual([]);
  await takeUndoStep()?.undo();
  expect(await fieldNames()).toEqual(['Room']);
});

test('records that can not be read are listed with the reason when all are checked, and go when they are mended', async () => {
  await createRecords('contacts', [sampleContact('a', 'Ada'), sampleContact('b', 'Bob')]);
  await changeOnDisk('contacts', 'b', { phones: 'torn' });
  await show(<SettingsPage section="data" />);
  await page.getByRole('button', { name: 'Check all records' }).click();
  await expect.element(page.getByText("1 record can't be read.")).toBeVisible();
  await expect.element(page.getByText('/phones: type')).toBeVisible();
  hide();
  await changeOnDisk('contacts', 'b', { phones: [] });
  await show(<SettingsPage section="data" />);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('All records were checked: every one can be read.')).toBeVisible();
});

test('the demo data is removed after asking, and what a person made stays', async () => {
  await createRecords('contacts', [
    sampleContact('demo', 'Demo', { importId: DEMO_IMPORT_ID }),
    sampleContact('own', 'Own'),
  ]);
  await show(<SettingsPage section="data" />);
  await page.getByRole('button', { name: 'Remove the demo data' }).click();
  await page.getByRole('button', { name: 'Remove for good' }).click();
  await expect.element(page.getByText('1 demo records were removed.', { exact: false })).toBeVisible();
  expect((await findRecords('contacts')).map(({ id }) => id)).toEqual(['own']);
});
