import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ImportPage } from '#renderer/app/pages/import-page.tsx';
import { countRecords } from '#renderer/data/count-records.ts';
import { createRecords } from '#renderer/data/create-records.ts';
import { findRecords } from '#renderer/data/live-query.ts';
import { createRecord } from '#renderer/data/run-command.ts';
import { closeFile } from '#renderer/features/transfer/import/import-session.ts';
import { importTask, undoTask } from '#renderer/features/transfer/import/import-tasks.ts';
import { useOpenedFile } from '#renderer/stores/opened-file-store.ts';
import { newImportReport } from '#shared/domain/definitions/import-report.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { succeeded, TEST_CONTEXT } from '#tests/support/records/sample-quotation.ts';
import { closeWorkplace, currentPath, openWorkplace, showWorkplace } from '#tests/support/workplace.tsx';

beforeEach(async () => {
  await page.viewport(1280, 900);
  await openWorkplace();
});
afterEach(async () => {
  closeFile();
  importTask.clear();
  undoTask.clear();
  await closeWorkplace();
});

const chooseFile = async (text: string, name: string): Promise<void> => {
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(input, new File([text], name));
};
const TABLE = 'Name,Mail,Hobby\nAda Lovelace,ada@example.com,Chess\nBob,bob(at)example.com,\nCora New,,\n';

test('a person imports a table, sees what came, and undoes it', async () => {
  await showWorkplace(<ImportPage />, '/import');
  await chooseFile(TABLE, 'people.csv');
  await expect.element(page.getByText('2 contacts are ready to import.')).toBeVisible();
  await expect.element(page.getByText('Into the notes: Hobby: Chess')).toBeVisible();
  await page.getByRole('button', { name: 'See the rows' }).click();
  await expect.element(page.getByText('Line 3', { exact: false })).toBeVisible();
  await page.getByLabelText('Hobby becomes').selectOptions('ignore');
  await page.getByRole('combobox', { name: 'Tags for all of them' }).fill('Fair 2026');
  await userEvent.keyboard('{Enter}');
  await page.getByRole('button', { name: 'Import 2 contacts' }).click();
  await expect.element(page.getByText('2 contacts were imported.')).toBeVisible();
  const [ada] = await findRecords('contacts', { selector: { givenName: 'Ada' } });
  expect(ada).toMatchObject({ tags: ['Fair 2026'], notes: '' });
  await page.getByRole('button', { name: 'Undo the import', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click();
  await expect.element(page.getByText('2 contacts were deleted.')).toBeVisible();
  expect(await countRecords('contacts')).toBe(0);
});

test('who is here already is left out unless the person says otherwise', async () => {
  await createRecords('contacts', [
    sampleContact('ada', 'Ada', { emails: [{ id: '1', type: 'work', address: 'ada@example.com' }] }),
  ]);
  await showWorkplace(<ImportPage />, '/import');
  await chooseFile(TABLE, 'people.csv');
  await expect.element(page.getByRole('button', { name: 'Import 1 contact' })).toBeVisible();
  await page.getByText('Bring them anyway').click();
  await page.getByRole('button', { name: 'Import 2 contacts' }).click();
  await page.getByRole('button', { name: 'Show the contacts' }).click();
  expect(currentPath()).toBe('/contacts');
  expect(await countRecords('contacts')).toBe(3);
});

test('a file opened with Kith is there at once, and a file of bad rows alone says so and offers nothing', async () => {
  useOpenedFile.setState({
    file: { name: 'bad.csv', bytes: new TextEncoder().encode('Name,Mail\n,x\n,y\n') },
  });
  await showWorkplace(<ImportPage />, '/import');
  await expect
    .element(page.getByText('Nothing in this file can be imported', { exact: false }))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Import/ })).not.toBeInTheDocument();
  await chooseFile('Hobby\nChess\n', 'hobbies.csv');
  await expect
    .element(page.getByText('No column says what a contact is called', { exact: false }))
    .toBeVisible();
});

test('an import that was cut off is shown as such, and is kept or undone', async () => {
  for (const id of ['one', 'two']) {
    const report = newImportReport({ id, area: 'contacts', fileName: `${id}.vcf` }, TEST_CONTEXT);
    await createRecord('definitions', succeeded(report));
    await createRecords('contacts', [sampleContact(`of-${id}`, `Of ${id}`, { importId: id })]);
  }
  await showWorkplace(<ImportPage />, '/import');
  await page.getByRole('button', { name: 'Keep what was imported of one.vcf' }).click();
  await page.getByRole('button', { name: 'Undo the import of two.vcf' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click();
  await expect.element(page.getByText('1 contact was deleted.')).toBeVisible();
  expect((await findRecords('contacts')).map(({ id }) => id)).toEqual(['of-one']);
  await expect.element(page.getByText('stopped in the middle')).not.toBeInTheDocument();
});
