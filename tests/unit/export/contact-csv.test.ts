import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { newContactArgs } from '#shared/domain/contacts/contact-draft.ts';
import { newContact } from '#shared/domain/contacts/new-contact.ts';
import { resolveRelations } from '#shared/domain/contacts/resolve-relations.ts';
import { CONTACT_EXPORT_COLUMNS, contactCells } from '#shared/domain/export/contact-csv.ts';
import { CSV_START, csvDialect, csvRow } from '#shared/domain/export/csv.ts';
import { guessContactColumns } from '#shared/domain/import/guess-contact-columns.ts';
import { readContactRow } from '#shared/domain/import/read-contact-row.ts';
import { anyContact, CONTEXT } from '#tests/support/contact-arbitraries.ts';
import { readTable } from '#tests/support/read-table.ts';
import german from '../../../resources/locales/de/import.json' with { type: 'json' };

const header = (column: string): string =>
  String(
    column.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], german.columns),
  );
const customFields = [
  { area: 'contacts', key: 'f1', type: 'number', choices: [] },
  { area: 'contacts', key: 'f2', type: 'boolean', choices: [] },
] as const;
const names = [
  { key: 'f1', name: 'Zimmer' },
  { key: 'f2', name: 'Newsletter' },
];
const NAMED: Record<string, string> = { c7: 'Sieben', c8: 'Acht' };

const exported = (contact: Contact): string => {
  const dialect = csvDialect('de-DE');
  const headers = [...CONTACT_EXPORT_COLUMNS.map(header), ...names.map(({ name }) => name)];
  const cells = contactCells(contact, {
    language: 'de',
    nameOf: (id) => NAMED[id] ?? '',
    customKeys: ['f1', 'f2'],
  });
  return CSV_START + csvRow(headers, dialect) + csvRow(cells, dialect);
};

const importedAgain = (text: string): Contact => {
  const { headers, rows } = readTable(new TextEncoder().encode(text));
  const columns = guessContactColumns(headers, names);
  const format = { locale: 'de-DE', dayOrder: 'dmy', today: '2026-05-04' } as const;
  const items = rows.flatMap(
    ({ cells, line }) => readContactRow(cells, line, { headers, columns, customFields, format }) ?? [],
  );
  const [item] = items;
  if (item?.kind !== 'contact' || items.length !== 1) throw new Error(JSON.stringify(items));
  const parsePhone = (typed: string) => ({ typed, e164: '' });
  const args = newContactArgs(item.draft, {
    id: 'c1',
    importId: '',
    ownerId: '',
    newId: () => 'new',
    parsePhone,
  });
  const idOf = ({ name }: { name: string }) => Object.keys(NAMED).find((id) => NAMED[id] === name) ?? '';
  const relations = resolveRelations(item.draft, 'c1', idOf).found.map((relation) => ({
    id: 'new',
    ...relation,
  }));
  const made = newContact({ ...args, relations }, CONTEXT);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
};

/** Order within a type is kept, order between types is not. */
const comparable = (contact: Contact) => {
  const byType = <Part extends { type?: string; kind?: string }>(parts: readonly Part[]) =>
    parts
      .map(({ ...part }) => ({ ...part, id: '' }))
      .sort((a, b) =>
        (a.type ?? a.kind ?? '') < (b.type ?? b.kind ?? '')
          ? -1
          : (a.type ?? a.kind) === (b.type ?? b.kind)
            ? 0
            : 1,
      );
  const { name: _, sortName: _sort, ...rest } = contact;
  return {
    ...rest,
    phones: byType(contact.phones),
    emails: byType(contact.emails),
    addresses: byType(contact.addresses),
    preferences: byType(contact.preferences),
    relations: byType(contact.relations),
    websites: contact.websites.map(({ url }) => url),
  };
};

describe('contacts exported as CSV', () => {
  test('come back through the import, with German headers, countries and semicolons', () => {
    fc.assert(
      fc.property(anyContact(), fc.integer(), fc.boolean(), (contact, f1, f2) => {
        // Three colons stand between the values of one cell.
        fc.pre(!JSON.stringify(contact).includes('::'));
        const given = { ...contact, custom: { f1, f2 } };
        expect(comparable(importedAgain(exported(given)))).toEqual(comparable(given));
      }),
      { numRuns: 200 },
    );
  });

  test('have a cell for every column', () => {
    fc.assert(
      fc.property(anyContact(), (contact) => {
        const cells = contactCells(contact, { language: 'en', nameOf: () => '', customKeys: [] });
        return cells.length === CONTACT_EXPORT_COLUMNS.length;
      }),
    );
  });
});
