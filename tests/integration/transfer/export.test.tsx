import { afterEach, beforeEach, expect, test } from 'vitest';
import { getBlob, putBlob } from '#renderer/data/blobs.ts';
import { createRecords } from '#renderer/data/create-records.ts';
import { findRecords } from '#renderer/data/live-query.ts';
import { contactsCsv, contactsVCard } from '#renderer/features/transfer/export/export-contacts.ts';
import { interactionsCsv } from '#renderer/features/transfer/export/export-interactions.ts';
import { quotationsCsv } from '#renderer/features/transfer/export/export-quotations.ts';
import { closeFile } from '#renderer/features/transfer/import/import-session.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { importOpenFile, openImport } from '#tests/support/import-file.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';
import { sampleLine, sampleQuotation } from '#tests/support/records/sample-quotation.ts';
import { quietControl } from '#tests/support/task-control.ts';
import { closeWorkplace, openWorkplace, showWorkplace } from '#tests/support/workplace.tsx';

const FORMATS = { locale: 'de-DE', timeZone: 'Europe/Berlin' };
const ALL = { withArchived: false };

const ada = sampleContact('ada', 'Ada Lovelace', {
  organizationName: '=cmd|calc',
  phones: [
    { id: '1', type: 'mobile', typed: '+49 171 1234567', e164: '+491711234567' },
    { id: '2', type: 'work', typed: '-030/123', e164: '' },
  ],
  emails: [{ id: '1', type: 'work', address: 'ada@example.com' }],
  notes: '+1 for "quotes"; and\na line break',
  tags: ['@home'],
  lifecycleStage: 'retention',
  relationshipStage: 'commitment',
  birthOn: '1985-12-10',
});
const gone = sampleContact('gone', 'Archived Person', { archivedAt: '2026-05-04T09:30:00.000Z' });

/** Fields that a file carries from one device to another. */
const carried = ({ name, organizationName, phones, emails, notes, tags, birthOn, ...rest }: Contact) => ({
  name,
  organizationName,
  phones: phones.map(({ type, typed, e164 }) => ({ type, typed, e164 })),
  emails: emails.map(({ type, address }) => ({ type, address })),
  notes,
  tags,
  birthOn,
  stages: [rest.lifecycleStage, rest.relationshipStage],
});

/** Moves to a device that has nothing. */
const moveOn = async (language: string): Promise<void> => {
  closeFile();
  await closeWorkplace();
  await openWorkplace();
  await showWorkplace(null, '/', language);
};

beforeEach(async () => {
  await openWorkplace();
});
afterEach(async () => {
  closeFile();
  await closeWorkplace();
});

test.each(['en', 'de'])(
  'contacts as a table (%s) hold no formula, and come back with phone numbers as they were',
  async (language) => {
    await showWorkplace(null, '/', language);
    await createRecords('contacts', [ada, gone]);
    const file = await contactsCsv(ALL, FORMATS.locale, quietControl());
    const cells = (await file.text()).replaceAll('"', '').split(/[;\r\n]+/);
    expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
    await moveOn(language);
    await openImport(file, 'contacts.csv');
    expect(await importOpenFile()).toMatchObject({ created: 1, refusedRows: [] });
    const [again] = await findRecords('contacts');
    expect(again && carried(again)).toEqual(carried(ada));
  },
);

test.each(['3.0', '4.0'] as const)('contacts as vCard %s come back with their pictures', async (version) => {
  await showWorkplace(null);
  const canvas = new OffscreenCanvas(20, 10);
  canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
  const photoHash = await putBlob(await canvas.convertToBlob({ type: 'image/jpeg' }));
  await createRecords('contacts', [{ ...ada, photoHash }, gone]);
  const file = await contactsVCard(ALL, version, quietControl());
  await moveOn('en');
  await openImport(file, 'contacts.vcf');
  expect(await importOpenFile()).toMatchObject({ created: 1, photos: 1 });
  const [again] = await findRecords('contacts');
  expect(again && carried(again)).toEqual(carried(ada));
  const picture = await createImageBitmap((await getBlob(again?.photoHash ?? '')) ?? new Blob());
  expect([picture.width, picture.height]).toEqual([20, 10]);
});

test('archived contacts come along when that is asked for, and a selection is exported alone', async () => {
  await showWorkplace(null);
  await createRecords('contacts', [ada, gone]);
  const everyone = await contactsCsv({ withArchived: true }, FORMATS.locale, quietControl());
  expect(await everyone.text()).toContain('Archived');
  const some = await contactsCsv({ ids: ['gone'] }, FORMATS.locale, quietControl());
  expect(await some.text()).not.toContain('Lovelace');
});

test('interactions and quotations as tables name their contacts', async () => {
  await showWorkplace(null, '/', 'de');
  await createRecords('contacts', [{ ...ada, id: 'contact-1' }]);
  await createRecords('interactions', [
    sampleInteraction('i', 'contact-1', { summary: '=1+1', durationMinutes: 30 }),
  ]);
  await createRecords('quotations', [sampleQuotation([sampleLine('1', { unitPriceMinor: 123_456 })])]);
  const interactions = await (await interactionsCsv(FORMATS, quietControl())).text();
  expect(interactions).toContain("2026-05-04 11:30;Ada Lovelace;Anruf;Ausgehend;'=1+1");
  const quotations = await (await quotationsCsv(FORMATS, quietControl())).text();
  expect(quotations).toContain('Ada Lovelace;Entwurf');
  expect(quotations).toContain('1234,56');
});
