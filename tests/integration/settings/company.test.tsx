import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { commandContext } from '#renderer/data/acting-member.ts';
import { getBlob } from '#renderer/data/blobs.ts';
import { closeDatabase, openDatabase } from '#renderer/data/database.ts';
import { findRecord } from '#renderer/data/live-query.ts';
import { createRecord } from '#renderer/data/run-command.ts';
import { SettingsPage } from '#renderer/features/settings/settings-page.tsx';
import { takeUndoStep, useUndoStore } from '#renderer/stores/undo-store.ts';
import { newCompany } from '#shared/domain/definitions/company.ts';
import { COMPANY_ID, type CompanyProfile, NUMBERING_ID } from '#shared/domain/definitions/definition.ts';
import { sampleCompany, succeeded } from '#tests/support/records/sample-quotation.ts';
import { hide, show } from '#tests/support/show.tsx';

const company = async (): Promise<CompanyProfile | undefined> =>
  (await findRecord('definitions', COMPANY_ID))?.company;

const upload = async (file: File): Promise<void> => {
  await expect.element(page.getByRole('button', { name: 'Choose a picture' })).toBeVisible();
  await userEvent.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
};

beforeEach(async () => {
  await openDatabase(`test-${crypto.randomUUID()}`);
  await createRecord('definitions', succeeded(newCompany(sampleCompany, commandContext())));
  await show(<SettingsPage section="company" />);
});
afterEach(async () => {
  hide();
  useUndoStore.setState({ steps: [] });
  await closeDatabase();
});

test('a field of the company is kept as it is left, and undo brings the former value back', async () => {
  const city = page.getByLabelText('City');
  await city.fill('  Kiel ');
  await userEvent.tab();
  await expect.poll(async () => (await company())?.city).toBe('Kiel');
  await expect.element(city).toHaveValue('Kiel');
  await takeUndoStep()?.undo();
  await expect.element(city).toHaveValue('Hamburg');
});

test('undoing an earlier change leaves a later one of another field', async () => {
  await page.getByLabelText('City').fill('Kiel');
  await page.getByLabelText('Street').fill('Hafenstraße 1');
  await userEvent.tab();
  await expect.poll(async () => (await company())?.street).toBe('Hafenstraße 1');
  const first = useUndoStore.getState().steps[0];
  await takeUndoStep(first?.id)?.undo();
  expect(await company()).toMatchObject({ city: 'Hamburg', street: 'Hafenstraße 1' });
});

test('what can not be kept stays as typed with the reason beside it, and Escape goes back', async () => {
  const email = page.getByRole('textbox', { name: 'E-mail' });
  await email.fill('nobody');
  await userEvent.tab();
  await expect.element(page.getByText('This is not an e-mail address.', { exact: false })).toBeVisible();
  await expect.element(email).toHaveValue('nobody');
  expect((await company())?.email).toBe(sampleCompany.email);
  await email.click();
  await userEvent.keyboard('{Escape}');
  await expect.element(email).toHaveValue(sampleCompany.email);
});

test('what was typed last is kept when the page is left without leaving the field', async () => {
  await page.getByLabelText('City').fill('Kiel');
  hide();
  await expect.poll(async () => (await company())?.city).toBe('Kiel');
});

test('the formats chosen are shown with an example of them', async () => {
  await page.getByRole('combobox', { name: 'Formats of' }).fill('English (United Kingdom)');
  await page.getByRole('option', { name: 'English (United Kingdom)' }).click();
  await expect.poll(async () => (await company())?.formatLocale).toBe('en-GB');
  await expect.element(page.getByText('For example €1,234.56 · 4 May 2026')).toBeVisible();
});

test('tax rates are added, made the default, and removed with undo', async () => {
  const form = page.getByRole('form', { name: 'New tax rate' });
  await form.getByLabelText('Name of the tax').fill('Steuerfrei');
  await form.getByLabelText('Rate').fill('0 %');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect
    .poll(async () => (await company())?.taxRates.map(({ name, rateBp }) => `${name} ${rateBp}`))
    .toEqual(['USt. 1900', 'USt. ermäßigt 700', 'Steuerfrei 0']);
  const reduced = page.getByRole('group', { name: /ermäßigt/ });
  await reduced.getByRole('button', { name: 'Make default' }).click();
  await expect.poll(async () => (await company())?.taxRates[0]?.id).toBe('reduced');
  await reduced.getByRole('button', { name: /Remove/ }).click();
  await expect.poll(async () => (await company())?.taxRates).toHaveLength(2);
  await takeUndoStep()?.undo();
  expect((await company())?.taxRates.map(({ id }) => id)).toContain('reduced');
});

test('a tax rate that is no percentage is refused beside its field', async () => {
  const full = page.getByRole('group', { name: 'USt. 19', exact: false }).first();
  await full.getByLabelText('Rate').fill('190');
  await userEvent.tab();
  await expect.element(page.getByText('A percentage must be between 0 and 100.')).toBeVisible();
  expect((await company())?.taxRates[0]?.rateBp).toBe(1900);
});

test('the prefix of quotation numbers is set before the first quotation, and the next number is shown', async () => {
  await page.getByLabelText('Number starts with').fill('ANG');
  await userEvent.tab();
  const year = new Date().getFullYear();
  await expect.element(page.getByText(`The next one is ANG-${year}-0001`)).toBeVisible();
  expect((await findRecord('definitions', NUMBERING_ID))?.numbering).toMatchObject({
    prefix: 'ANG',
    next: 1,
  });
});

test('a logo is made at most 600 pixels wide and high, a PNG, and kept on this device', async () => {
  const canvas = new OffscreenCanvas(1800, 900);
  canvas.getContext('2d')?.fillRect(0, 0, 1800, 900);
  const file = new File([await canvas.convertToBlob({ type: 'image/jpeg' })], 'logo.jpg', {
    type: 'image/jpeg',
  });
  await upload(file);
  await expect.poll(async () => (await company())?.logoHash).not.toBe('');
  const logo = await getBlob((await company())?.logoHash ?? '');
  expect(logo?.type).toBe('image/png');
  const picture = await createImageBitmap(logo as Blob);
  expect([picture.width, picture.height]).toEqual([600, 300]);
});

test('a file that is no picture is refused with what to do, and the logo stays', async () => {
  const file = new File(['no picture'], 'logo.png', { type: 'image/png' });
  await upload(file);
  await expect
    .element(page.getByText('This is not a picture that can be read.', { exact: false }))
    .toBeVisible();
  expect((await company())?.logoHash).toBe('');
});
