import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createRecords } from '#renderer/data/create-records.ts';
import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import { createRecord } from '#renderer/data/run-command.ts';
import { peekAt } from '#renderer/features/contacts/list/list-store.ts';
import { useInteractionDrafts } from '#renderer/stores/interaction-drafts.ts';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';
import { closeWorkplace, openWorkplace, showWorkplace } from '#tests/support/workplace.tsx';

const onlyInteraction = async () => (await findRecords('interactions'))[0];
const dialog = () => page.getByRole('dialog');
const option = (name: string) => page.getByRole('option', { name, exact: false });
const type = (keys: string): Promise<void> => userEvent.keyboard(keys);

beforeEach(async () => {
  await openWorkplace();
  useInteractionDrafts.setState({ drafts: new Map() });
  const phones = [{ id: 'p', type: 'mobile', typed: '030 123456', e164: '+4930123456' }] as const;
  await createRecords('contacts', [
    sampleContact('ada', 'Ada Lovelace', { phones }),
    sampleContact('bob', 'Bob Martin'),
  ]);
});
afterEach(closeWorkplace);

test('a call is logged in three actions from anywhere: i, whom, what about', async () => {
  await showWorkplace('Somewhere');
  await type('i');
  await expect.element(dialog()).toBeVisible();
  await type('lovel');
  await expect.element(option('Ada Lovelace')).toBeVisible();
  await type('{Enter}');
  await type('Asked for prices{Enter}');
  await expect.poll(onlyInteraction).toMatchObject({
    contactId: 'ada',
    channel: 'call',
    direction: 'outbound',
    summary: 'Asked for prices',
  });
  await expect.element(dialog()).not.toBeInTheDocument();
  await type('{Control>}z{/Control}');
  await expect.poll(onlyInteraction).toBeUndefined();
});

test('on the page of a contact that contact is filled in, and one figure chooses the channel', async () => {
  await showWorkplace('Ada', '/contacts/ada');
  await type('i');
  await expect.element(page.getByRole('combobox', { name: 'Contact' })).toHaveValue('Ada Lovelace');
  await type('2Sent the catalogue{Enter}');
  await expect.poll(onlyInteraction).toMatchObject({ contactId: 'ada', channel: 'email' });
});

test('the contact is found by a phone number in another spelling', async () => {
  await showWorkplace('Somewhere');
  await type('i');
  await expect.element(dialog()).toBeVisible();
  await type('+49 (0)30/12 34');
  await expect.element(option('Ada Lovelace')).toBeVisible();
  await type('{Enter}');
  await expect.element(page.getByRole('combobox', { name: 'Contact' })).toHaveValue('Ada Lovelace');
});

test('someone new becomes a contact on the way', async () => {
  await showWorkplace('Somewhere');
  await type('i');
  await expect.element(dialog()).toBeVisible();
  await type('Grace Hopper');
  await expect.element(option('Create contact “Grace Hopper”')).toBeVisible();
  await type('{Enter}');
  await expect.element(page.getByLabelText('Summary')).toHaveFocus();
  await type('Wants a demonstration{Enter}');
  await expect.poll(onlyInteraction).toMatchObject({ summary: 'Wants a demonstration' });
  const interaction = await onlyInteraction();
  expect(await findRecord('contacts', interaction?.contactId ?? '')).toMatchObject({
    givenName: 'Grace',
    familyName: 'Hopper',
  });
});

test('what is wrong is said beside its field, and nothing is written', async () => {
  await showWorkplace('Somewhere');
  openPanel({ kind: 'interaction-form' });
  await page.getByLabelText('Duration').fill('bananas');
  await type('{Enter}');
  await expect.element(page.getByText('This is not a duration.', { exact: false })).toBeVisible();
  await page.getByLabelText('Duration').fill('1:30');
  await type('{Enter}');
  await expect.element(page.getByText('Choose the contact this was with.')).toBeVisible();
  await expect.element(page.getByRole('combobox', { name: 'Contact' })).toHaveFocus();
  expect(await onlyInteraction()).toBeUndefined();
});

test('Escape loses nothing: the form is as it was when it is opened again', async () => {
  await showWorkplace('Ada', '/contacts/ada');
  await type('i');
  await expect.element(dialog()).toBeVisible();
  await type('3Walked through the plan{Escape}');
  await expect.element(dialog()).not.toBeInTheDocument();
  await type('i');
  await expect.element(page.getByLabelText('Summary')).toHaveValue('Walked through the plan');
  await expect.element(page.getByRole('radio', { name: 'Meeting' })).toBeChecked();
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await expect.element(page.getByLabelText('Summary')).toHaveValue('');
});

test('a next step is agreed with its day by one tap', async () => {
  await showWorkplace('Ada', '/contacts/ada');
  await type('i');
  await page.getByLabelText('Next step').fill('Send samples');
  await page.getByRole('button', { name: 'Tomorrow' }).click();
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await expect.poll(onlyInteraction).toMatchObject({ nextStepState: 'open', nextStepText: 'Send samples' });
  const step = await onlyInteraction();
  expect(Date.parse(step?.nextStepDueOn ?? '')).toBeGreaterThan(Date.now() - 3_600_000 * 24);
});

test('an interaction is corrected in one step that can be undone, and deleted with a way back', async () => {
  const before = sampleInteraction('i1', 'ada', { summary: 'Called', at: '2026-05-04T09:30:17.123Z' });
  await createRecord('interactions', before);
  await showWorkplace('Somewhere');
  openPanel({ kind: 'interaction-form', interactionId: 'i1' });
  await page.getByLabelText('Summary').fill('Called back');
  await page.getByLabelText('Next step').fill('Send samples');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(onlyInteraction)
    .toMatchObject({ summary: 'Called back', nextStepText: 'Send samples', at: before.at });
  await type('{Control>}z{/Control}');
  await expect.poll(onlyInteraction).toMatchObject({ summary: 'Called', nextStepState: 'none' });
  openPanel({ kind: 'interaction-form', interactionId: 'i1' });
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(onlyInteraction).toBeUndefined();
  await type('{Control>}z{/Control}');
  await expect.poll(onlyInteraction).toMatchObject({ id: 'i1', summary: 'Called' });
});

test('the contact shown beside the list is filled in too', async () => {
  await showWorkplace('Contacts', '/contacts');
  peekAt('bob');
  await type('i');
  await expect.element(page.getByRole('combobox', { name: 'Contact' })).toHaveValue('Bob Martin');
  peekAt('');
});
