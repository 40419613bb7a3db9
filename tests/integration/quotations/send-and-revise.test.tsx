import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import { createRecord, runCommand } from '#renderer/data/run-command.ts';
import { sendQuotation, supersedeEarlier } from '#renderer/features/quotations/commands/send-quotation.ts';
import { startQuotation } from '#renderer/features/quotations/commands/start-quotation.ts';
import { takeUndoStep } from '#renderer/stores/undo-store.ts';
import { setContactFields } from '#shared/domain/contacts/edit-contact.ts';
import { addLine } from '#shared/domain/quotations/add-line.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { addDays } from '#shared/kernel/dates.ts';
import { sampleLine, sampleQuotation, succeeded } from '#tests/support/records/sample-quotation.ts';
import { closeAfterQuotations, openForQuotations, showQuotations } from './quotations-screen.tsx';

beforeEach(() => openForQuotations());
afterEach(closeAfterQuotations);

const today = new Date().toISOString().slice(0, 10);
const year = today.slice(0, 4);
const stand = sampleLine('l1', { description: 'Stand', unitPriceMinor: 100_000 });

const keepDraft = async (fields: Partial<Quotation> = {}): Promise<Quotation> => {
  const draft = sampleQuotation([stand], { validUntilOn: addDays(today, 30), ...fields });
  return succeeded(await createRecord('quotations', draft)).record;
};
const kept = (id = 'quotation-1') => findRecord('quotations', id);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

test('sending asks once, gives a number and freezes the quotation, which then says why and the way on', async () => {
  await keepDraft();
  await showQuotations('/quotations/quotation-1');
  await press('Send');
  const dialog = page.getByRole('dialog', { name: 'Send this quotation?' });
  await expect.element(dialog).toMatchTextContent(/1 line, 1\.190,00\s€ in total/);
  await expect.element(dialog).toMatchTextContent(/For Fjord Event AS, Ines Sørensen/);
  expect((await kept())?.status).toBe('draft');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(`Q-${year}-0001`);
  await expect.element(page.getByRole('status').getByText(/can no longer be changed/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Save as PDF' }).last()).toHaveFocus();
  expect(document.querySelectorAll('input, select, textarea:not([tabindex])')).toHaveLength(0);
  expect(await kept()).toMatchObject({
    status: 'sent',
    number: `Q-${year}-0001`,
    issuedOn: today,
    snapshot: {
      buyer: { name: 'Fjord Event AS', attention: 'Ines Sørensen' },
      totals: { grossMinor: 119_000 },
    },
  });
});

test('a sent quotation stays as it is when the contact is renamed afterwards', async () => {
  await keepDraft();
  succeeded(await sendQuotation('quotation-1', today));
  succeeded(
    await runCommand('contacts', 'contact-1', setContactFields, {
      changes: { organizationName: 'Fjord Group AS' },
    }),
  );
  await showQuotations('/quotations/quotation-1');
  await expect.element(page.getByRole('link', { name: 'Fjord Event AS' })).toBeVisible();
});

test('a draft that can not be sent says why, goes to the field and draws no number', async () => {
  await keepDraft({ lines: [stand, sampleLine('l2', { description: '' })] });
  await showQuotations('/quotations/quotation-1');
  await press('Send');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Line 2 has no description\./);
  const second = page.getByRole('listitem', { name: 'Line 2', exact: true });
  await expect.element(second.getByLabelText('Description')).toHaveFocus();
  expect(await findRecords('definitions', { selector: { kind: 'numbering' } })).toEqual([]);
});

test('what is typed in the field one leaves by pressing "Send" is part of what is sent', async () => {
  await keepDraft();
  await showQuotations('/quotations/quotation-1');
  const line = page.getByRole('listitem', { name: 'Line 1', exact: true });
  await line.getByLabelText('Unit price').fill('2.000');
  await press('Send');
  await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
  await expect.poll(async () => (await kept())?.snapshot?.totals.grossMinor).toBe(238_000);
});

test('a new revision keeps the number, changes alone, and replaces the first one when it is sent', async () => {
  await keepDraft();
  succeeded(await sendQuotation('quotation-1', today));
  await showQuotations('/quotations/quotation-1');
  await press('New revision');
  await expect.element(page.getByText('Revision 2').first()).toBeVisible();
  const line = page.getByRole('listitem', { name: 'Line 1', exact: true });
  await line.getByLabelText('Unit price').fill('900');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/1\.071,00/).first()).toBeVisible();
  expect(await kept()).toMatchObject({
    status: 'sent',
    supersededBy: '',
    lines: [{ unitPriceMinor: 100_000 }],
  });
  await press('Send');
  await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
  await expect.poll(async () => (await kept())?.supersededBy).not.toBe('');
  const second = await kept((await kept())?.supersededBy);
  expect(second).toMatchObject({ number: `Q-${year}-0001`, revision: 2, status: 'sent' });
  await page.getByRole('link', { name: 'Revision 1' }).click();
  await expect.element(page.getByText('Replaced by a newer revision')).toBeVisible();
  await page.getByRole('link', { name: 'Open the newer revision' }).click();
  await expect.element(page.getByText(/Sent on .* make a new revision/)).toBeVisible();
});

test('asking for a new revision twice opens the one draft there is', async () => {
  await keepDraft();
  succeeded(await sendQuotation('quotation-1', today));
  await showQuotations('/quotations/quotation-1');
  await press('New revision');
  await expect.element(page.getByRole('link', { name: 'Revision 1' })).toBeVisible();
  await page.getByRole('link', { name: 'Revision 1' }).click();
  await press('New revision');
  await expect.element(page.getByRole('link', { name: 'Revision 1' })).toBeVisible();
  expect(await findRecords('quotations')).toHaveLength(2);
});

test('an earlier revision left standing when the device went off is marked as replaced later', async () => {
  const first = await keepDraft();
  const sent = succeeded(await sendQuotation('quotation-1', today));
  const second = { ...sent, id: 'quotation-2', revision: 2, rootId: first.rootId };
  succeeded(await createRecord('quotations', second));
  await showQuotations('/quotations/quotation-2');
  await expect.poll(async () => (await kept())?.supersededBy).toBe('quotation-2');
  await supersedeEarlier(first.rootId);
  expect((await kept('quotation-2'))?.supersededBy).toBe('');
});

test('quotations sent at the same moment get different numbers', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  for (const id of ids) await keepDraft({ id, rootId: id });
  const sent = await Promise.all(ids.map((id) => sendQuotation(id, today)));
  const numbers = sent.map((result) => succeeded(result).number);
  expect(numbers.sort()).toEqual([1, 2, 3, 4, 5].map((count) => `Q-${year}-000${count}`));
});

test('accepting can be taken back; declining keeps the reason', async () => {
  await keepDraft();
  succeeded(await sendQuotation('quotation-1', today));
  await showQuotations('/quotations/quotation-1');
  await press('Accept');
  await expect.poll(async () => (await kept())?.status).toBe('accepted');
  succeeded((await takeUndoStep()?.undo()) ?? { ok: false, error: { code: 'none' } });
  await press('Decline');
  await userEvent.keyboard('Too late for this season');
  await press('Mark as declined');
  await expect
    .poll(() => kept())
    .toMatchObject({ status: 'declined', decisionNote: 'Too late for this season' });
  await expect.element(page.getByText('Note: Too late for this season')).toBeVisible();
});

test('taking back the making of a quotation never throws away what was written or sent since', async () => {
  const started = succeeded(await startQuotation('contact-1', today));
  const making = takeUndoStep();
  succeeded(await runCommand('quotations', started.id, addLine, { line: stand }));
  expect(await making?.undo()).toMatchObject({ error: { code: 'data.changed-since' } });
  succeeded(await sendQuotation(started.id, today));
  expect(await making?.undo()).toMatchObject({ error: { code: 'data.changed-since' } });
  const empty = succeeded(await startQuotation('contact-1', today));
  await takeUndoStep()?.undo();
  expect(await kept(empty.id)).toBeNull();
});

test('a deleted draft comes back whole', async () => {
  const draft = await keepDraft();
  await showQuotations('/quotations/quotation-1');
  await press('More actions');
  await page.getByRole('menuitem', { name: 'Delete draft' }).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Quotations');
  expect(await kept()).toBeNull();
  await takeUndoStep()?.undo();
  expect(await kept()).toEqual(draft);
});
