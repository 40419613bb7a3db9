import { describe, expect, test } from 'vitest';
import type { ContactTable } from '#shared/domain/import/contact-cells.ts';
import { CONTACT_COLUMNS, type ContactColumn } from '#shared/domain/import/contact-column.ts';
import { guessContactColumns } from '#shared/domain/import/guess-contact-columns.ts';
import { guessDayOrder } from '#shared/domain/import/parse-day.ts';
import { readContactRow } from '#shared/domain/import/read-contact-row.ts';
import { readFixtureTable } from '#tests/support/read-table.ts';
import german from '../../../resources/locales/de/import.json' with { type: 'json' };
import english from '../../../resources/locales/en/import.json' with { type: 'json' };

const importTable = (name: string, given: Partial<ContactTable> = {}) => {
  const { headers, rows, ...found } = readFixtureTable(name);
  const columns = guessContactColumns(headers);
  const birth = rows.map(({ cells }) => cells[columns.indexOf('birthOn')] ?? '');
  const dayOrder = guessDayOrder(birth, 'dmy');
  const format = { locale: 'de-DE', dayOrder, today: '2026-05-04' };
  const table = { headers, columns, customFields: [], format, ...given };
  const items = rows.flatMap(({ cells, line }) => readContactRow(cells, line, table) ?? []);
  return {
    ...found,
    columns,
    drafts: items.flatMap((item) => (item.kind === 'contact' ? [item.draft] : [])),
    problems: items.flatMap((item) => (item.kind === 'refused' ? item.problems : [])),
  };
};

describe('a table of contacts', () => {
  test('from a German spreadsheet: Windows-1252, semicolons, line breaks in cells', () => {
    const { encoding, delimiter, drafts } = importTable('german-windows-1252.csv');
    expect([encoding, delimiter]).toEqual(['windows-1252', ';']);
    const [kaethe, joerg, gasthof] = drafts;
    expect(kaethe).toMatchObject({
      kind: 'person',
      prefix: 'Frau Dr.',
      givenName: 'Käthe',
      familyName: 'Größl',
      birthOn: '1971-11-02',
      phones: [
        { type: 'other', typed: '089/23125-101' },
        { type: 'mobile', typed: '0171/3920002' },
      ],
      addresses: [
        { street: 'Nymphenburger Straße 12', postalCode: '80335', city: 'München', countryCode: 'DE' },
      ],
    });
    expect(kaethe?.notes).toBe('Möchte ein Angebot;\nbis Ende Mai – „dringend“\n\nKundennummer: 10023');
    expect(joerg?.notes).toContain('ADR (country): Schlaraffenland');
    expect(gasthof).toMatchObject({ kind: 'organization', organizationName: 'Gasthof „Zum Hirschen“' });
  });

  test('reports the rows it cannot take with line, column, reason and value', () => {
    const { problems, drafts } = importTable('german-windows-1252.csv');
    expect(drafts).toHaveLength(3);
    expect(problems).toEqual([
      { line: 6, column: 'E-Mail', reason: 'contacts.not-an-email', value: 'anna(at)example.com' },
      { line: 6, column: 'Geburtsdatum', reason: 'contacts.not-a-date', value: '31.02.1980' },
      {
        line: 7,
        column: '',
        reason: 'contacts.needs-a-name',
        value: 'Ohne Namen 1, 10027, nur eine Adresse',
      },
      { line: 9, column: '', reason: 'import.too-many-cells', value: 'ein Semikolon' },
    ]);
  });

  test('from Google: labels beside values, several values in a cell, two addresses of one type', () => {
    const [chidinma, taro] = importTable('google-contacts.csv').drafts;
    expect(chidinma).toMatchObject({
      emails: [
        { type: 'work', address: 'chidinma@lagospackaging.example' },
        { type: 'home', address: 'chidi@example.com' },
      ],
      phones: [
        { type: 'mobile', typed: '+234 803 000 0001' },
        { type: 'mobile', typed: '+234 803 000 0002' },
        { type: 'other', typed: '+44 20 7946 0101' },
      ],
      tags: ['Fair 2026'],
      addresses: [
        {
          type: 'work',
          street: '14 Marina Road, PO Box 5',
          city: '',
          postalCode: '101241',
          countryCode: 'NG',
        },
        { type: 'work', street: '1 Broad Street', city: 'Abuja', countryCode: '' },
      ],
      websites: [{ url: 'https://example.com/chidi' }],
    });
    expect(chidinma?.notes).toContain('Phone 2 - Value (ferienhaus): +44 20 7946 0101');
    expect(chidinma?.notes).toContain('Custom Field 1 - Value: 39');
    expect(taro).toMatchObject({ familyName: '山田', birthOn: '', notes: 'Birthday: --01-15' });
  });

  test('from Outlook: business and home, dates with the month first, "no date" as zeros', () => {
    const { drafts, problems } = importTable('outlook.csv');
    expect(problems).toEqual([]);
    expect(drafts[0]).toMatchObject({
      birthOn: '1979-04-25',
      tags: ['Customer', 'Fair'],
      addresses: [
        { type: 'work', street: 'Kajen 3, 2. sal', city: 'Aarhus', countryCode: 'DK' },
        { type: 'home', street: 'Skovvej 1' },
      ],
      relations: [{ kind: 'reports-to', uid: '', name: 'Mette Holm' }],
    });
    expect(drafts[0]?.phones.map(({ type }) => type)).toEqual(['fax', 'work', 'work']);
    expect(drafts[0]?.notes).toContain("Assistant's Phone: +45 32 12 34 58");
  });

  test('from HubSpot: its lifecycle stages become ours, unknown ones are kept', () => {
    const [maya, tom, una] = importTable('hubspot.csv').drafts;
    expect([maya?.lifecycleStage, tom?.lifecycleStage, una?.lifecycleStage]).toEqual([
      'consideration',
      'purchase',
      '',
    ]);
    expect(una?.notes).toBe('Lifecycle Stage: Other');
  });

  test('in UTF-16 with tabs is found out by itself', () => {
    const { encoding, delimiter, drafts } = importTable('utf-16.tsv');
    expect([encoding, delimiter]).toEqual(['utf-16le', '\t']);
    expect(drafts).toMatchObject([
      { givenName: 'Łukasz', familyName: 'Żak', addresses: [{ city: 'Kraków' }] },
    ]);
  });

  test('can fill an administrator’s fields', () => {
    const field = { area: 'contacts', key: 'f1', type: 'boolean', choices: [] } as const;
    const columns = guessContactColumns(['Name', 'Newsletter'], [{ key: 'f1', name: 'newsletter' }]);
    expect(columns).toEqual(['fullName', 'custom.f1']);
    const format = { locale: 'de-DE', dayOrder: 'dmy', today: '2026-05-04' } as const;
    const table = { headers: ['Name', 'Newsletter'], columns, customFields: [field], format };
    expect(readContactRow(['Ada Holm', 'ja'], 2, table)).toMatchObject({ draft: { custom: { f1: true } } });
    expect(readContactRow(['Ada Holm', 'vielleicht'], 2, table)).toMatchObject({
      problems: [{ column: 'Newsletter', reason: 'contacts.custom-not-yes-or-no', value: 'vielleicht' }],
    });
  });
});

describe('the columns that a person can choose', () => {
  const label = (texts: typeof english, column: ContactColumn): string => {
    const found = column
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], texts.columns);
    if (typeof found !== 'string') throw new Error(`no text for ${column}`);
    return found;
  };

  test.each([
    ['English', english],
    ['German', german],
  ])('are known again by their %s headers, so that what we export can be imported', (_, texts) => {
    const headers = CONTACT_COLUMNS.map((column) => label(texts, column));
    expect(guessContactColumns(headers)).toEqual(CONTACT_COLUMNS);
  });
});
