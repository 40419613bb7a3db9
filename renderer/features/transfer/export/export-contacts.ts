import i18next from 'i18next';
import { getBlob } from '#renderer/data/blobs.ts';
import { countRecords } from '#renderer/data/count-records.ts';
import { findRecords } from '#renderer/data/live-query.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { DraftPhoto } from '#shared/domain/contacts/contact-draft.ts';
import { contactToVCard } from '#shared/domain/contacts/vcard/contact-to-vcard.ts';
import { CONTACT_EXPORT_COLUMNS, contactCells } from '#shared/domain/export/contact-csv.ts';
import { CSV_START, csvDialect, csvRow } from '#shared/domain/export/csv.ts';
import { toBase64 } from '../backup/base64.ts';
import { createBreath } from '../task/breathe.ts';
import type { TaskControl } from '../task/task.ts';
import { type ContactSelection, contactNames, contactPages } from './contact-pages.ts';
import { type TextPart, textFile } from './text-file.ts';

const WORDS = { kind: 'kind', lifecycleStage: 'lifecycle', relationshipStage: 'relationship' } as const;

const relatedIds = (contacts: readonly Contact[]): readonly string[] =>
  contacts.flatMap(({ relations }) => relations.map(({ contactId }) => contactId));

const totalOf = (selection: ContactSelection): Promise<number> | number =>
  'ids' in selection ? selection.ids.length : countRecords('contacts');

async function* csvParts(selection: ContactSelection, locale: string): AsyncGenerator<TextPart> {
  const { t, language } = i18next;
  const dialect = csvDialect(locale);
  const fields = (await findRecords('definitions', { selector: { kind: 'custom-field' } })).flatMap(
    ({ name, customField }) => (customField?.area === 'contacts' ? [{ name, key: customField.key }] : []),
  );
  const headers = CONTACT_EXPORT_COLUMNS.map((column) => t(`import:columns.${column}`));
  yield { text: CSV_START + csvRow([...headers, ...fields.map(({ name }) => name)], dialect), records: 0 };
  const customKeys = fields.map(({ key }) => key);
  for await (const page of contactPages(selection)) {
    const nameOf = await contactNames(relatedIds(page));
    const word = (column: keyof typeof WORDS, value: string): string =>
      t(`contacts:${WORDS[column]}.${value}`);
    const rows = page.map((contact) =>
      csvRow(contactCells(contact, { language, nameOf, customKeys, word }), dialect),
    );
    yield { text: rows.join(''), records: page.length };
  }
}

/** Contacts as a table that spreadsheets set to `locale` open, and that our own import knows again. */
export const contactsCsv = async (
  selection: ContactSelection,
  locale: string,
  control: TaskControl,
): Promise<Blob> => textFile(csvParts(selection, locale), await totalOf(selection), control);

const photoOf = async (hash: string): Promise<DraftPhoto | undefined> => {
  const blob = hash === '' ? null : await getBlob(hash);
  if (!blob) return undefined;
  return { mediaType: blob.type, base64: toBase64(new Uint8Array(await blob.arrayBuffer())) };
};

async function* cardParts(selection: ContactSelection, version: '3.0' | '4.0'): AsyncGenerator<TextPart> {
  const breath = createBreath();
  for await (const page of contactPages(selection)) {
    const nameOf = await contactNames(relatedIds(page));
    for (const contact of page) {
      const photo = await photoOf(contact.photoHash);
      yield { text: contactToVCard(contact, { version, nameOf, ...(photo && { photo }) }), records: 1 };
      await breath();
    }
  }
}

/** Contacts as vCards with their pictures, one file. */
export const contactsVCard = async (
  selection: ContactSelection,
  version: '3.0' | '4.0',
  control: TaskControl,
): Promise<Blob> => textFile(cardParts(selection, version), await totalOf(selection), control);
