import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { countRecords } from '#renderer/data/count-records.ts';
import { createRecords, deleteRecords } from '#renderer/data/create-records.ts';
import { findRecords } from '#renderer/data/live-query.ts';
import { backupTask, closeBackup } from '#renderer/features/transfer/backup/backup-tasks.ts';
import { writeBackup } from '#renderer/features/transfer/backup/write-backup.ts';
import { DataTools } from '#renderer/features/transfer/data-tools.tsx';
import { setPreferences, usePreferences } from '#renderer/stores/preferences-store.ts';
import { newMember } from '#shared/domain/members/new-member.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { succeeded, TEST_CONTEXT } from '#tests/support/records/sample-quotation.ts';
import { quietControl } from '#tests/support/task-control.ts';
import { closeWorkplace, openWorkplace, showWorkplace } from '#tests/support/workplace.tsx';

/** Names of the files that were given out, the real download left out. */
const downloads: string[] = [];
const stopDownload = (event: MouseEvent): void => {
  if (!(event.target instanceof HTMLAnchorElement) || event.target.download === '') return;
  event.preventDefault();
  downloads.push(event.target.download);
};
const originalClick = HTMLAnchorElement.prototype.click;

beforeEach(async () => {
  await openWorkplace();
  downloads.length = 0;
  // A link outside of the page tells nobody of its click: it is put into the page for that moment.
  HTMLAnchorElement.prototype.click = function click() {
    document.body.append(this);
    originalClick.call(this);
    this.remove();
  };
  document.addEventListener('click', stopDownload);
});
afterEach(async () => {
  HTMLAnchorElement.prototype.click = originalClick;
  document.removeEventListener('click', stopDownload);
  closeBackup();
  backupTask.clear();
  await closeWorkplace();
});

const chooseBackup = async (file: Blob): Promise<void> => {
  const input = document.querySelector('input[accept=".kith"]') as HTMLInputElement;
  await userEvent.upload(input, new File([file], 'kith-backup.kith'));
};

const backupOfTwo = async (): Promise<Blob> => {
  await createRecords('contacts', [sampleContact('a', 'Ada'), sampleContact('b', 'Bob')]);
  const member = succeeded(newMember({ id: 'ines', name: 'Ines', email: '' }, TEST_CONTEXT));
  await createRecords('members', [member]);
  return writeBackup('0.1.0', quietControl());
};

test('a backup is saved under the name of the day', async () => {
  await showWorkplace(<DataTools />);
  await createRecords('contacts', [sampleContact('a', 'Ada')]);
  await page.getByRole('button', { name: 'Save a backup' }).click();
  await expect.poll(() => downloads).toEqual([expect.stringMatching(/^kith-backup-\d{4}-\d\d-\d\d\.kith$/)]);
});

test('a backup shows what it holds before what is missing is added', async () => {
  const file = await backupOfTwo();
  await deleteRecords('contacts', ['b']);
  await showWorkplace(<DataTools />);
  await chooseBackup(file);
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByText('Contacts')).toBeVisible();
  expect(await countRecords('contacts')).toBe(1);
  await dialog.getByRole('button', { name: 'Add what is missing' }).click();
  await expect.element(dialog.getByText('1 entry was brought back.')).toBeVisible();
  expect(await countRecords('contacts')).toBe(2);
  expect(downloads).toEqual([]);
});

test('everything is replaced only after what is here was saved, and somebody still acts afterwards', async () => {
  const file = await backupOfTwo();
  await createRecords('contacts', [sampleContact('c', 'Cora')]);
  setPreferences({ memberId: 'somebody-gone' });
  await showWorkplace(<DataTools />);
  await chooseBackup(file);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Replace everything' }).click();
  await dialog.getByRole('button', { name: 'Replace everything' }).click();
  await expect.element(dialog.getByText('Replace everything on this device?')).toBeVisible();
  await expect.element(dialog.getByRole('button', { name: 'Replace everything' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Save a backup of what is here now' }).click();
  await expect.poll(() => downloads).toHaveLength(1);
  expect(await countRecords('contacts')).toBe(3);
  await dialog.getByRole('button', { name: 'Replace everything' }).click();
  await expect.element(dialog.getByText('3 entries were brought back.')).toBeVisible();
  expect((await findRecords('contacts')).map(({ id }) => id).sort()).toEqual(['a', 'b']);
  expect(usePreferences.getState().memberId).toBe('ines');
});

test('a damaged backup is refused with a sentence and changes nothing', async () => {
  const file = await backupOfTwo();
  await deleteRecords('contacts', ['b']);
  await showWorkplace(<DataTools />);
  await chooseBackup(file.slice(0, file.size - 12));
  await expect.element(page.getByText('This backup is damaged', { exact: false })).toBeVisible();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(await countRecords('contacts')).toBe(1);
});
