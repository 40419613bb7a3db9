import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createRecords } from '#renderer/data/create-records.ts';
import { closeDatabase, collectionOf, openDatabase } from '#renderer/data/database.ts';
import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import { createRecord } from '#renderer/data/run-command.ts';
import type { CollectionName } from '#renderer/data/storage/record-collections.ts';
import { useUnreadableRecords } from '#renderer/data/unreadable-records.ts';
import { useCompany } from '#renderer/data/use-company.ts';
import { FirstRunPage } from '#renderer/features/setup/first-run-page.tsx';
import { setPreferences, usePreferences } from '#renderer/stores/preferences-store.ts';
import { COMPANY_ID } from '#shared/domain/definitions/definition.ts';
import { DEMO_IMPORT_ID } from '#shared/domain/demo/demo-import.ts';
import { DEMO_COUNTS } from '#shared/domain/demo/generate-demo.ts';
import { changeOnDisk } from '#tests/support/change-on-disk.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { hide, show } from '#tests/support/show.tsx';

const MEMBER = {
  id: 'me',
  name: 'Ines',
  email: '',
  importId: '',
  createdAt: '2026-05-04T09:30:00.000Z',
  createdBy: '',
  updatedAt: '2026-05-04T09:30:00.000Z',
  updatedBy: '',
};
const SLOW = { timeout: 20_000 };
const WRITTEN = ['contacts', 'interactions', 'quotations', 'products'] as const;

/** The first run until there is a company, as the application shows it. */
const UntilSetUp = () => {
  const { status, company } = useCompany();
  if (company) return <p>All set up</p>;
  return status === 'loading' ? null : <FirstRunPage />;
};

const countsOf = async (names: readonly CollectionName[]): Promise<readonly number[]> =>
  Promise.all(names.map((name) => collectionOf(name).count().exec()));
const contactCount = () => collectionOf('contacts').count().exec();
const fill = async (): Promise<void> => {
  await page.getByLabelText('Your name', { exact: false }).fill('Ines Albrecht');
  await page.getByLabelText('Company', { exact: false }).fill('Nordlicht Messebau');
};
const beginWithDemo = async (): Promise<void> => {
  await page.getByText('Look around first').click();
  await page.getByRole('button', { name: 'Start with demo data' }).click();
};
const isCompanyThere = async (): Promise<boolean> => (await findRecord('definitions', COMPANY_ID)) !== null;

let name = '';
/** What a torn write would leave: the profile is on disk, with a field no longer fitting. */
const breakCompany = (): Promise<void> => changeOnDisk('definitions', COMPANY_ID, { company: { name: 5 } });

beforeEach(async () => {
  name = `test-${crypto.randomUUID()}`;
  await openDatabase(name);
  setPreferences({ memberId: '' });
});
afterEach(async () => {
  hide();
  useUnreadableRecords.setState({ records: new Map() });
  await closeDatabase();
});

test('starting empty makes the company with what its country suggests, and a member who works here', async () => {
  await show(<UntilSetUp />);
  await fill();
  await page.getByRole('combobox', { name: 'Country' }).fill('Germany');
  await page.getByRole('option', { name: 'Germany' }).click();
  await page.getByText('USt. 7 %').click();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect.element(page.getByText('All set up'), SLOW).toBeVisible();
  const company = (await findRecord('definitions', COMPANY_ID))?.company;
  expect(company).toMatchObject({
    name: 'Nordlicht Messebau',
    countryCode: 'DE',
    currency: 'EUR',
    formatLocale: 'de-DE',
    taxRates: [{ name: 'USt.', rateBp: 1900 }],
  });
  const { memberId } = usePreferences.getState();
  expect(await findRecords('members')).toMatchObject([
    { id: memberId, name: 'Ines Albrecht', createdBy: memberId },
  ]);
  expect(await countsOf(WRITTEN)).toEqual([0, 0, 0, 0]);
});

test('missing names are told beside their fields, and nothing is written', async () => {
  await show(<UntilSetUp />);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect.element(page.getByText('Enter your name.', { exact: false })).toBeVisible();
  await page.getByLabelText('Your name', { exact: false }).fill('Ines');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect.element(page.getByText('Enter the name of your company.', { exact: false })).toBeVisible();
  expect(await countsOf(['members', 'definitions'])).toEqual([0, 0]);
});

test('cancelling the demo data leaves nothing behind and begins again', async () => {
  await show(<UntilSetUp />);
  await fill();
  await beginWithDemo();
  await expect.poll(contactCount, SLOW).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect
    .element(page.getByText('The demo data was removed again.', { exact: false }), SLOW)
    .toBeVisible();
  expect(await countsOf(WRITTEN)).toEqual([0, 0, 0, 0]);
  expect(await isCompanyThere()).toBe(false);
  await expect.element(page.getByLabelText('Your name', { exact: false })).toHaveValue('Ines Albrecht');
});

test('an empty start finds nothing of a first run that was killed while it wrote demo data', async () => {
  const left = Array.from({ length: 700 }, (_, index) =>
    sampleContact(`c${index}`, `Contact ${index}`, { importId: DEMO_IMPORT_ID }),
  );
  await createRecords('contacts', left);
  await createRecord('members', MEMBER);
  setPreferences({ memberId: 'me' });
  await show(<UntilSetUp />);
  await fill();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect.element(page.getByText('All set up'), SLOW).toBeVisible();
  expect(await countsOf(WRITTEN)).toEqual([0, 0, 0, 0]);
  expect(await findRecords('members')).toMatchObject([{ id: 'me', name: 'Ines Albrecht' }]);
});

test('demo data is written whole, and only then is the company', { timeout: 120_000 }, async () => {
  await show(<UntilSetUp />);
  await fill();
  await beginWithDemo();
  await expect.poll(contactCount, SLOW).toBeGreaterThan(0);
  expect(await isCompanyThere()).toBe(false);
  await expect.element(page.getByText('All set up'), { timeout: 100_000 }).toBeVisible();
  const { contacts, interactions, quotations, products } = DEMO_COUNTS;
  expect(await countsOf(WRITTEN)).toEqual([contacts, interactions, quotations, products]);
});

test('a company profile that can not be read is asked again instead of starting over', async () => {
  await show(<UntilSetUp />);
  await fill();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect.element(page.getByText('All set up'), SLOW).toBeVisible();
  hide();
  await breakCompany();
  await show(<UntilSetUp />);
  await expect.element(page.getByText("Your company profile can't be read")).toBeVisible();
  await fill();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.element(page.getByText('All set up'), SLOW).toBeVisible();
  expect((await findRecord('definitions', COMPANY_ID))?.company?.name).toBe('Nordlicht Messebau');
});
