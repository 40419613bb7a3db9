import { afterEach, beforeEach, expect, test } from 'vitest';
import { blobHashes, deleteBlobs, getBlob, putBlob } from '#renderer/data/blobs.ts';
import { createRecords, deleteRecords } from '#renderer/data/create-records.ts';
import { closeDatabase, openDatabase } from '#renderer/data/database.ts';
import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import { createRecord, runCommand } from '#renderer/data/run-command.ts';
import { collectionNames } from '#renderer/data/storage/record-collections.ts';
import { type BringBackMode, bringBack } from '#renderer/features/transfer/backup/bring-back.ts';
import { checkBackup } from '#renderer/features/transfer/backup/check-backup.ts';
import { writeBackup } from '#renderer/features/transfer/backup/write-backup.ts';
import type { TaskControl } from '#renderer/features/transfer/task/task.ts';
import { setContactFields } from '#shared/domain/contacts/edit-contact.ts';
import { COMPANY_ID, type Definition, NUMBERING_ID } from '#shared/domain/definitions/definition.ts';
import { newNumbering } from '#shared/domain/definitions/numbering.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';
import {
  sampleCompany,
  sampleLine,
  sampleQuotation,
  TEST_CONTEXT,
} from '#tests/support/records/sample-quotation.ts';
import { quietControl } from '#tests/support/task-control.ts';

beforeEach(async () => {
  await openDatabase(`test-${crypto.randomUUID()}`);
  await deleteBlobs(await blobHashes());
});
afterEach(closeDatabase);

const numbering = (next: number): Definition => {
  const definition = newNumbering('Q', 2026, TEST_CONTEXT);
  return { ...definition, numbering: { prefix: 'Q', year: 2026, next } };
};
const company: Definition = {
  ...newNumbering('', 2026, TEST_CONTEXT),
  id: COMPANY_ID,
  kind: 'company',
  name: 'company',
  numbering: undefined,
  company: sampleCompany,
};

/** A working day's records: 1,200 contacts, one with a picture, and something of everything else. */
const fill = async (): Promise<string> => {
  const { numbering: _, ...profile } = company;
  const photoHash = await putBlob(new Blob(['a picture'], { type: 'image/png' }));
  const contacts = Array.from({ length: 1200 }, (_empty, i) =>
    sampleContact(`contact-${i}`, `Ada ${i} "Ünïcode" 中文\nline`, { photoHash: i === 7 ? photoHash : '' }),
  );
  await createRecords('contacts', contacts);
  await createRecords('interactions', [sampleInteraction('i-1', 'contact-7', { body: 'a\nb' })]);
  await createRecords('quotations', [sampleQuotation([sampleLine('1')])]);
  await createRecords('definitions', [profile, numbering(43)]);
  return photoHash;
};

const everything = async (): Promise<Record<string, readonly unknown[]>> => {
  const all: Record<string, readonly unknown[]> = {};
  for (const name of collectionNames) all[name] = await findRecords(name, { sort: [{ id: 'asc' }] } as never);
  return all;
};

const backUp = (): Promise<Blob> => writeBackup('0.1.0', quietControl());
const restore = (file: Blob, mode: BringBackMode) => bringBack(file, mode, quietControl());

const gunzip = (file: Blob): Promise<string> =>
  new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
const gzip = (text: string): Promise<Blob> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

test('a backup brings everything back on a device that has nothing, pictures included', async () => {
  const photoHash = await fill();
  const before = await everything();
  const file = await backUp();
  await closeDatabase();
  await openDatabase(`test-${crypto.randomUUID()}`);
  await deleteBlobs(await blobHashes());
  const contents = await checkBackup(file, quietControl());
  expect(contents).toMatchObject({
    header: { appVersion: '0.1.0' },
    counts: { contacts: 1200, interactions: 1, quotations: 1, definitions: 2 },
    blobs: 1,
    badLines: [],
  });
  expect(await restore(file, 'add')).toMatchObject({ written: 1204, here: 0, blobs: 1, isStopped: false });
  expect(await everything()).toEqual(before);
  const photo = await getBlob(photoHash);
  expect(photo?.type).toBe('image/png');
  expect(await photo?.text()).toBe('a picture');
});

test('adding what is missing leaves what is here as it is', async () => {
  await fill();
  const file = await backUp();
  await runCommand('contacts', 'contact-1', setContactFields, { changes: { givenName: 'Changed since' } });
  await deleteRecords('contacts', ['contact-2', 'contact-3']);
  await createRecord('contacts', sampleContact('new', 'New since'));
  expect(await restore(file, 'add')).toMatchObject({ written: 2, here: 1202, deleted: 0 });
  expect((await findRecord('contacts', 'contact-1'))?.givenName).toBe('Changed since');
  expect(await findRecord('contacts', 'contact-2')).not.toBeNull();
  expect(await findRecord('contacts', 'new')).not.toBeNull();
});

test('replacing everything makes the device as the backup was', async () => {
  await fill();
  const before = await everything();
  const file = await backUp();
  await runCommand('contacts', 'contact-1', setContactFields, { changes: { givenName: 'Changed since' } });
  await deleteRecords('contacts', ['contact-2', 'contact-3']);
  await createRecords('contacts', [sampleContact('new', 'New since')]);
  await putBlob(new Blob(['another picture']));
  expect(await restore(file, 'replace')).toMatchObject({ written: 1204, deleted: 1, isStopped: false });
  expect(await everything()).toEqual(before);
  expect(await blobHashes()).toHaveLength(1);
});

test('after adding, quotations are numbered on from the furthest', async () => {
  await createRecords('definitions', [numbering(43)]);
  const file = await backUp();
  await deleteRecords('definitions', [NUMBERING_ID]);
  await createRecords('definitions', [numbering(5)]);
  await restore(file, 'add');
  expect((await findRecord('definitions', NUMBERING_ID))?.numbering?.next).toBe(43);
});

test.each([
  ['empty', () => new Blob([]), 'transfer.file-empty'],
  ['cut off', (file: Blob) => file.slice(0, Math.floor(file.size / 2)), 'transfer.backup-damaged'],
  [
    'bent in the middle',
    async (file: Blob) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      bytes.fill(0x55, bytes.length / 2, bytes.length / 2 + 20);
      return new Blob([bytes]);
    },
    'transfer.backup-damaged',
  ],
  [
    'lacking its last lines',
    async (file: Blob) => gzip((await gunzip(file)).split('\n').slice(0, -4).join('\n')),
    'transfer.backup-damaged',
  ],
  [
    'lacking a line in between',
    async (file: Blob) => gzip((await gunzip(file)).split('\n').toSpliced(5, 1).join('\n')),
    'transfer.backup-damaged',
  ],
  ['a table', () => new Blob(['name;phone\nAda;030 123']), 'transfer.not-a-backup'],
  ['something else compressed', () => gzip('{"hello":1}\n'), 'transfer.not-a-backup'],
  [
    'made by a newer Kith',
    async (file: Blob) => gzip((await gunzip(file)).replace('"version":1', '"version":2')),
    'transfer.backup-too-new',
  ],
])('a file that is %s is refused and changes nothing', async (_case, damage, code) => {
  await fill();
  const before = await everything();
  const file = await damage(await backUp());
  await expect(checkBackup(file, quietControl())).rejects.toMatchObject({ failure: { code } });
  expect(await everything()).toEqual(before);
});

test('lines that break their schema are listed and left out, the others come back', async () => {
  await createRecords('contacts', [sampleContact('a', 'Ada'), sampleContact('b', 'Bob')]);
  await putBlob(new Blob(['a picture']));
  const text = await gunzip(await backUp());
  const file = await gzip(
    text.replace('"kind":"person"', '"kind":"ghost"').replace(btoa('a picture'), btoa('a forgery')),
  );
  await deleteRecords('contacts', ['a', 'b']);
  await deleteBlobs(await blobHashes());
  const { badLines } = await checkBackup(file, quietControl());
  expect(badLines).toEqual([
    { line: 2, what: 'contacts a', reason: '/kind: enum' },
    expect.objectContaining({ line: 4, reason: 'sha-256' }),
  ]);
  expect(await restore(file, 'add')).toMatchObject({ written: 1, blobs: 0 });
  expect(await findRecord('contacts', 'b')).not.toBeNull();
  expect(await blobHashes()).toEqual([]);
});

test('stopped in the middle, it says so, and done again it completes', async () => {
  await fill();
  const before = await everything();
  const file = await backUp();
  await closeDatabase();
  await openDatabase(`test-${crypto.randomUUID()}`);
  const stopper = new AbortController();
  let reports = 0;
  const control: TaskControl = {
    signal: stopper.signal,
    report: () => {
      reports += 1;
      stopper.abort();
    },
  };
  expect(await bringBack(file, 'add', control)).toMatchObject({ isStopped: true });
  expect(reports).toBeGreaterThan(0);
  await restore(file, 'add');
  expect(await everything()).toEqual(before);
});

test('a backup can be stopped', async () => {
  await fill();
  const stopper = new AbortController();
  const control: TaskControl = { signal: stopper.signal, report: () => stopper.abort() };
  await expect(writeBackup('0.1.0', control)).rejects.toThrow();
});
