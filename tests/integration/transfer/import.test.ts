import { afterEach, beforeEach, expect, test } from 'vitest';
import { getBlob } from '#renderer/data/blobs.ts';
import { startContactIndex, stopContactIndex } from '#renderer/data/contact-index/contact-index-client.ts';
import { countRecords } from '#renderer/data/count-records.ts';
import { createRecords } from '#renderer/data/create-records.ts';
import { closeDatabase, openDatabase } from '#renderer/data/database.ts';
import { findRecord, findRecords } from '#renderer/data/live-query.ts';
import { createRecord, runCommand } from '#renderer/data/run-command.ts';
import {
  closeFile,
  openFile,
  setColumn,
  setReading,
  setTableSettings,
  useImportSession,
} from '#renderer/features/transfer/import/import-session.ts';
import { undoImport } from '#renderer/features/transfer/import/undo-import.ts';
import { setContactFields } from '#shared/domain/contacts/edit-contact.ts';
import germanTable from '#tests/support/fixtures/tables/german-windows-1252.csv?url';
import { checkedFile, importOpenFile, openImport } from '#tests/support/import-file.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';
import { quietControl } from '#tests/support/task-control.ts';

beforeEach(async () => {
  await openDatabase(`test-${crypto.randomUUID()}`);
  startContactIndex();
});
afterEach(async () => {
  closeFile();
  stopContactIndex();
  await closeDatabase();
});

const contacts = () => findRecords('contacts', { sort: [{ sortName: 'asc' }] } as never);
const germanFile = async () => (await fetch(germanTable)).arrayBuffer();
const checkDone = () =>
  expect
    .poll(() => {
      const session = useImportSession.getState();
      return session.status === 'open' && session.check.status === 'done' && !session.check.isStale;
    })
    .toBe(true);

/** A picture of 1,000 by 500 pixels as base64. */
const widePicture = async (): Promise<string> => {
  const canvas = new OffscreenCanvas(1000, 500);
  canvas.getContext('2d')?.fillRect(10, 10, 200, 200);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return btoa(String.fromCharCode(...bytes));
};

const card = (i: number, more = ''): string =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Number ${i}\r\nN:Number ${i};Ada;;;\r\nEMAIL:ada.${i}@example.com\r\nTEL;TYPE=CELL:+49 171 ${1_000_000 + i}\r\n${more}END:VCARD\r\n`;
const cards = (count: number): string => Array.from({ length: count }, (_, i) => card(i)).join('');

test('a German table in Windows-1252 with semicolons is recognised, previewed, imported and undone', async () => {
  const file = await openImport(await germanFile(), 'kunden.csv');
  expect(file.settings).toEqual({ encoding: 'windows-1252', delimiter: ';', hasHeader: true });
  const { result } = checkedFile();
  expect(result.ready).toBe(3);
  expect(result.preview[0]?.name).toBe('Frau Dr. Käthe Größl');
  expect(result.refusedRows.map(({ line, problems }) => [line, problems[0]?.reason])).toEqual([
    [6, 'contacts.not-an-email'],
    [7, 'contacts.needs-a-name'],
    [9, 'import.too-many-cells'],
  ]);
  const outcome = await importOpenFile();
  expect(outcome).toMatchObject({ created: 3, skipped: 0, isStopped: false, failure: '' });
  expect(outcome.refusedRows).toHaveLength(3);
  const [first] = await findRecords('contacts', { selector: { familyName: 'Größl' } });
  expect(first).toMatchObject({ importId: outcome.importId, organizationName: 'Bäderland Größl GmbH' });
  expect((await findRecord('definitions', outcome.importId))?.import).toMatchObject({
    state: 'done',
    created: 3,
    refused: 3,
  });
  expect(await undoImport('contacts', outcome.importId, quietControl())).toMatchObject({
    deleted: 3,
    kept: 0,
  });
  expect(await contacts()).toEqual([]);
  expect((await findRecord('definitions', outcome.importId))?.import?.state).toBe('undone');
});

test('a file of thousands of cards is imported, the broken ones listed with line and reason', async () => {
  const broken = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Never closed\r\n';
  const nameless = 'BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:Nobody\r\nEND:VCARD\r\n';
  await openImport(cards(2000) + broken + cards(1500) + nameless + cards(10), 'all.vcf');
  const { result } = checkedFile();
  expect(result).toMatchObject({ ready: 3510, refused: 2 });
  expect(result.refusedRows.map(({ line, problems }) => [line, problems[0]?.reason])).toEqual([
    [14_001, 'import.card-not-closed'],
    [24_504, 'contacts.needs-a-name'],
  ]);
  expect(await importOpenFile()).toMatchObject({ created: 3510 });
  expect(await countRecords('contacts')).toBe(3510);
});

test('who is here already by e-mail, or by phone and name, is left out', async () => {
  await createRecords('contacts', [
    sampleContact('ada', 'Ada Known', { emails: [{ id: '1', type: 'work', address: 'ADA.1@example.com' }] }),
    sampleContact('two', 'Ada Number 2', {
      phones: [{ id: '1', type: 'work', typed: '0171 1000002', e164: '+491711000002' }],
    }),
    sampleContact('desk', 'Front Desk', {
      phones: [{ id: '1', type: 'work', typed: '0171 1000003', e164: '+491711000003' }],
    }),
  ]);
  await openImport(cards(5), 'some.vcf');
  const { matches } = checkedFile();
  expect(matches.map(({ line, id, by }) => [line, id, by])).toEqual([
    [8, 'ada', 'email'],
    [15, 'two', 'phone'],
  ]);
  expect(await importOpenFile()).toMatchObject({ created: 3, skipped: 2 });
});

test('undoing keeps contacts that were changed, and those with whom something happened since', async () => {
  await openImport(cards(1200), 'all.vcf');
  const { importId } = await importOpenFile();
  const [changed, called, quoted] = await contacts();
  if (!changed || !called || !quoted) throw new Error('nothing was imported');
  await runCommand('contacts', changed.id, setContactFields, { changes: { jobTitle: 'Buyer' } });
  await createRecord('interactions', sampleInteraction('call', called.id));
  expect(await undoImport('contacts', importId, quietControl())).toMatchObject({ deleted: 1198, kept: 2 });
  expect((await contacts()).map(({ id }) => id).sort()).toEqual([changed.id, called.id].sort());
});

test('stopped in the middle, what was written can be undone', async () => {
  await openImport(cards(3000), 'all.vcf');
  const stopper = new AbortController();
  const outcome = await importOpenFile({ signal: stopper.signal, report: () => stopper.abort() });
  expect(outcome.isStopped).toBe(true);
  expect(outcome.created).toBeGreaterThan(0);
  expect(outcome.created).toBeLessThan(3000);
  expect((await findRecord('definitions', outcome.importId))?.import?.state).toBe('cancelled');
  await undoImport('contacts', outcome.importId, quietControl());
  expect(await countRecords('contacts')).toBe(0);
});

test('pictures come along with at most 512 pixels and go with the undo', async () => {
  const photo = `PHOTO;ENCODING=b;TYPE=PNG:${await widePicture()}\r\n`;
  const torn = 'PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=\r\n';
  await openImport(card(1, photo) + card(2, torn), 'photos.vcf');
  const outcome = await importOpenFile();
  expect(outcome).toMatchObject({ created: 2, photos: 1, brokenPhotos: 1 });
  const [first, second] = await contacts();
  const blob = await getBlob(first?.photoHash ?? '');
  const picture = await createImageBitmap(blob ?? new Blob());
  expect([picture.width, picture.height]).toEqual([512, 256]);
  expect(second?.photoHash).toBe('');
  await undoImport('contacts', outcome.importId, quietControl());
  expect(await getBlob(first?.photoHash ?? '')).toBeNull();
});

test('relations find their other side in the file, and in what is here', async () => {
  await createRecords('contacts', [
    sampleContact('acme', 'Acme', { kind: 'organization', organizationName: 'Acme', sortName: 'acme' }),
  ]);
  const table =
    'First name,Last name,Company,Reports to,Works for\nAda,One,,Bob Two,Acme\nBob,Two,,,Nobody Ltd\n';
  await openImport(table, 'team.csv');
  expect(checkedFile().result.unknownNames).toEqual(['Acme', 'Nobody Ltd']);
  await importOpenFile(quietControl(), { namedContacts: new Map([['acme', 'acme']]) });
  const [, ada, bob] = await contacts();
  expect(ada?.relations.map(({ kind, contactId }) => [kind, contactId])).toEqual([
    ['reports-to', bob?.id],
    ['works-for', 'acme'],
  ]);
  expect(bob?.relations).toEqual([]);
  expect(bob?.notes).toBe('RELATED: Nobody Ltd');
});

test('separator, encoding, header row and columns can be corrected by hand', async () => {
  await openImport('Ada;Lovelace;x@example.com\nBob;Builder;y@example.com\n', 'list.txt');
  const guessed = useImportSession.getState();
  expect(guessed.status === 'open' && guessed.settings?.hasHeader).toBe(false);
  expect(checkedFile().result.refused).toBe(2);
  setColumn(0, 'givenName');
  setColumn(1, 'familyName');
  setColumn(2, 'email.work');
  await checkDone();
  expect(checkedFile().result.preview.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Bob Builder']);
  await setTableSettings({ hasHeader: true });
  expect(checkedFile().result.refused).toBe(1);
});

test('products are recognised by their columns and priced in the company’s currency', async () => {
  await openImport(
    'Name;Artikelnummer;Preis;Einheit\nStand 3x3;A-1;1.250,00;Stück\nTeppich;A-2;12,5;m²\n',
    'p.csv',
  );
  const session = useImportSession.getState();
  expect(session.status === 'open' && session.area).toBe('products');
  setReading({ area: 'products' });
  await checkDone();
  const { importId } = await importOpenFile();
  const products = await findRecords('products', { sort: [{ sortName: 'asc' }] } as never);
  expect(products.map(({ sku, prices }) => [sku, prices])).toEqual([
    ['A-1', [{ currency: 'EUR', amountMinor: 125_000 }]],
    ['A-2', [{ currency: 'EUR', amountMinor: 1250 }]],
  ]);
  await undoImport('products', importId, quietControl());
  expect(await countRecords('products')).toBe(0);
});

test('a quotation mark that never closes spoils its own row and no other', async () => {
  const rows = Array.from({ length: 50 }, (_, i) => `Ada ${i},ada.${i}@example.com`);
  rows[20] = '"Ada 20,ada.20@example.com';
  await openImport(`name,email\n${rows.join('\n')}\n`, 'list.csv');
  const { result } = checkedFile();
  expect(result).toMatchObject({ ready: 49, refused: 1 });
  expect(result.refusedRows[0]).toMatchObject({
    line: 22,
    problems: [{ reason: 'transfer.quotes-not-closed' }],
  });
});

test.each([
  ['is empty', '', 'a.csv', 'transfer.file-empty'],
  ['is blank', ' \n\n', 'a.csv', 'transfer.file-empty'],
  ['is an Excel file', 'PK\u0003\u0004 and so on', 'a.csv', 'transfer.file-is-spreadsheet'],
  [
    'is a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2]),
    'a.csv',
    'transfer.file-not-text',
  ],
  ['is a backup', new Uint8Array([0x1f, 0x8b, 8, 0]), 'a.csv', 'transfer.file-is-a-backup'],
  ['has no cards in it', 'Hello', 'a.vcf', 'transfer.no-cards'],
])('a file that %s is refused', async (_case, content, name, code) => {
  await openFile(new Blob([content]), name);
  expect(useImportSession.getState()).toMatchObject({ status: 'refused', failure: { code } });
});
