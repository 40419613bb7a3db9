import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newContactArgs } from '#shared/domain/contacts/contact-draft.ts';
import { newContact } from '#shared/domain/contacts/new-contact.ts';
import { parseVCards } from '#shared/domain/contacts/vcard/parse-vcards.ts';
import type { ContactItem } from '#shared/domain/import/import-item.ts';
import { readVCardFile } from '#shared/domain/import/read-vcard-file.ts';
import { decodeWith } from '#shared/kernel/decode-text.ts';
import { parsePhone } from '#shared/kernel/phone.ts';
import { CONTEXT } from '#tests/support/contact-arbitraries.ts';

const decode = decodeWith(TextDecoder);
const fixture = (name: string) =>
  readFileSync(new URL(`../../support/fixtures/vcards/${name}`, import.meta.url));
const itemsOf = (bytes: Uint8Array): readonly ContactItem[] => [
  ...readVCardFile({ bytes, decode }, CONTEXT.now),
];
const draftsOf = (name: string) =>
  itemsOf(fixture(name)).flatMap((item) => (item.kind === 'contact' ? [item.draft] : []));

describe('a vCard file', () => {
  test('from an Android phone: quoted-printable with soft line breaks, its own labels, a photo', () => {
    const [joerg, pizzeria] = draftsOf('android-2.1.vcf');
    expect(joerg).toMatchObject({
      givenName: 'Jörg',
      familyName: 'Mühlenbrock',
      organizationName: 'Mühlenbrock & Söhne',
      department: 'Verkauf',
      birthOn: '1971-11-02',
      addresses: [{ street: 'Grüner Weg 4, 2. Stock', city: 'Oldenburg', countryCode: 'DE' }],
      photo: { mediaType: 'image/jpeg', base64: expect.stringMatching(/^\/9j\/.*2Q==$/) },
    });
    expect(joerg?.phones.map(({ type }) => type)).toEqual(['mobile', 'work', 'other']);
    expect(joerg?.notes).toContain('ruhiges Zimmer nach hinten hinaus; ruft vorher an.');
    expect(joerg?.notes).toContain('TEL (ferienhaus): 04421 39 11 00');
    expect(joerg?.notes).toContain('Jogi');
    expect(pizzeria?.phones).toEqual([{ type: 'other', typed: '+49 4421 391100' }]);
  });

  test('from Outlook: Windows-1252 named for each property, manager kept in the notes', () => {
    const [kaethe] = draftsOf('outlook-2.1.vcf');
    expect(kaethe).toMatchObject({
      prefix: 'Dr.',
      givenName: 'Käthe',
      familyName: 'Größl',
      organizationName: 'Bäderland Größl GmbH',
      jobTitle: 'Geschäftsführerin',
      addresses: [{ street: 'Nymphenburger Straße 12', postalCode: '80335', region: 'Bayern' }],
      websites: [{ url: 'https://www.baederland.example' }],
    });
    expect(kaethe?.notes).toBe(
      'Messe München, Halle 4 – wünscht Angebot\nbis Ende Mai\n\nX-MS-MANAGER: Otto Größl',
    );
    expect(kaethe?.phones.map(({ type }) => type)).toEqual(['work', 'mobile', 'fax']);
  });

  test('from an iPhone: labels of groups, a birthday without a year, a company', () => {
    const [chidinma, company] = draftsOf('ios-3.0.vcf');
    expect(chidinma).toMatchObject({
      middleName: 'Ngozi',
      birthOn: '',
      emails: [{ type: 'work' }, { type: 'home', address: 'chidi.home@example.com' }],
      addresses: [{ type: 'work', countryCode: 'NG' }],
    });
    const lines = chidinma?.notes.split('\n');
    expect(lines?.slice(0, 2)).toEqual(['Met at the fair; wants 2,000 boxes.', 'Likes short answers.']);
    for (const line of ['BDAY: --04-12', 'NICKNAME: Chidi', 'X-ABRELATEDNAMES (assistant): Tunde']) {
      expect(lines).toContain(line);
    }
    expect(company).toMatchObject({
      kind: 'organization',
      organizationName: 'Lagos Packaging Ltd',
      givenName: '',
    });
  });

  test('from Google: escaped addresses, Japanese names and country, groups that say nothing left out', () => {
    const [taro, soren] = draftsOf('google-3.0.vcf');
    expect(taro).toMatchObject({
      familyName: '山田',
      givenName: '太郎',
      birthOn: '1980-01-15',
      tags: ['Fair 2026', 'starred'],
      websites: [{ url: 'https://example.com/taro' }],
      addresses: [{ countryCode: 'JP', city: 'Chiyoda-ku' }],
    });
    expect(soren?.notes).toContain('IMPP: skype:soren.holm');
  });

  test('of version 4.0: telephone links, preferred first, related persons, a picture as data', () => {
    const items = itemsOf(fixture('rfc-4.0.vcf'));
    const [elise] = draftsOf('rfc-4.0.vcf');
    expect(elise).toMatchObject({
      middleName: 'Marie Anne',
      department: 'Réception, Nuit',
      phones: [
        { type: 'mobile', typed: '+33-6-39-98-00-01' },
        { type: 'work', typed: '+33-1-99-00-00-01 ext. 12' },
      ],
      addresses: [{ street: '12, rue du Lac', city: 'Annecy' }],
      preferences: [{ kind: 'allergy', text: 'Noix' }],
      uid: '01970000-0000-7000-8000-000000000001',
      photo: { mediaType: 'image/png' },
    });
    for (const line of [
      'FN: Élise "Lili" Dubois',
      'RELATED (spouse): Marc Dubois',
      'ANNIVERSARY: 20140620',
    ]) {
      expect(elise?.notes).toContain(line);
    }
    expect(items[1]).toMatchObject({
      kind: 'refused',
      problems: [{ line: 23, reason: 'import.card-is-a-group' }],
    });
  });

  test('in UTF-16 is read like any other', () => {
    expect(draftsOf('nokia-utf-16.vcf')).toMatchObject([{ familyName: 'Παπαδοπούλου', givenName: 'Ελένη' }]);
  });

  test('with broken cards: each is reported with its line and reason, the others are read', () => {
    const items = itemsOf(fixture('broken.vcf'));
    const problems = items.flatMap((item) => (item.kind === 'refused' ? item.problems : []));
    expect(problems.map(({ line, reason, value }) => [line, reason, value])).toEqual([
      [1, 'import.text-outside-cards', 'This file was made by hand.'],
      [2, 'import.card-not-closed', 'N:Closed;Never;;;'],
      [15, 'import.card-empty', 'BEGIN:VCARD'],
      [18, 'import.text-outside-cards', 'stray text'],
      [20, 'contacts.needs-a-name', 'Nobody is named here.'],
      [25, 'import.card-not-closed', 'FN:Last Word'],
    ]);
    const [fine] = draftsOf('broken.vcf');
    expect(fine).toMatchObject({ familyName: 'Fine', emails: [], phones: [] });
    for (const line of ['A note that was', 'VCARD: torn over two lines', 'EMAIL: not an address']) {
      expect(fine?.notes).toContain(line);
    }
  });

  test('with an assistant’s card inside a card keeps both', () => {
    const text =
      'BEGIN:VCARD\nVERSION:2.1\nN:Boss;Ann\nAGENT:\nBEGIN:VCARD\nVERSION:2.1\nN:Aid;Bo\nEND:VCARD\nTEL:030\nEND:VCARD';
    const [item, ...rest] = readVCardFile({ text, decode }, CONTEXT.now);
    expect(rest).toEqual([]);
    expect(item).toMatchObject({ draft: { familyName: 'Boss', phones: [{ typed: '030' }] } });
    expect(item?.kind === 'contact' && item.draft.notes).toContain('N:Aid;Bo');
  });

  test('with thousands of cards is read one card at a time', () => {
    const card = fixture('android-2.1.vcf').toString('binary');
    const bytes = Buffer.from(card.repeat(2500), 'binary');
    let count = 0;
    for (const item of readVCardFile({ bytes, decode }, CONTEXT.now))
      count += item.kind === 'contact' ? 1 : 0;
    expect(count).toBe(5000);
  });
});

describe('whatever stands in a file', () => {
  const fragments = fc.constantFrom(
    ...[
      'BEGIN:VCARD',
      'END:VCARD',
      'VERSION:2.1',
      'VERSION:4.0',
      'N:',
      'FN:Ada',
      'N;CHARSET=x;ENCODING=QUOTED-PRINTABLE:=C3=',
    ],
    ...[
      'TEL;TYPE="a:b',
      ' folded',
      '\tfolded',
      'PHOTO;ENCODING=b:',
      'AAAA',
      '=FF=FE',
      ';',
      ':',
      '\\',
      ',',
      '"',
      '\r\n',
      '\n',
      '\r',
    ],
    ...[
      'AGENT:',
      'item1.X-ABLabel:_$!<Work>!$_',
      'item1.TEL:1',
      'BDAY:--0412',
      'X-KITH-CUSTOM;X-KEY=__proto__;TYPE=number:1',
    ],
    ...[
      'X-KITH-RELATION;TYPE=works-for:',
      'EMAIL:a@b.example',
      'KIND:org',
      'ORG:A;B',
      'constructor:x',
      '__proto__:y',
    ],
  );
  const soup = fc.array(
    fc.oneof(
      fragments,
      fragments.map((text) => `${text}\r\n`),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    {
      maxLength: 60,
    },
  );

  test('reading never throws, and what it answers can be kept', () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const text = parts.join('');
        for (const item of readVCardFile({ text, decode }, CONTEXT.now)) {
          if (item.kind === 'refused') continue;
          let count = 0;
          const args = newContactArgs(item.draft, {
            id: 'c',
            importId: 'i',
            ownerId: '',
            newId: () => `p${++count}`,
            parsePhone: (typed) => parsePhone(typed, 'DE'),
          });
          const result = newContact(args, CONTEXT);
          if (!result.ok) throw new Error(`${result.error.code} ${result.error.field}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('bytes never make it throw either', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), soup, (noise, parts) => {
        const bytes = new Uint8Array([...new TextEncoder().encode(parts.join('')), ...noise]);
        return [...parseVCards({ bytes, decode })].every(
          (item) => item.kind === 'card' || item.broken.line > 0,
        );
      }),
      { numRuns: 500 },
    );
  });
});
