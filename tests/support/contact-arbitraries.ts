import fc from 'fast-check';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { ContactChanges } from '#shared/domain/contacts/contact-fields.ts';
import { newContact } from '#shared/domain/contacts/new-contact.ts';
import { cleanLine } from '#shared/kernel/clean-text.ts';
import { COUNTRY_CODES } from '#shared/kernel/country.ts';

/** Time and member that tests act with. */
export const CONTEXT = { now: '2026-05-04T09:30:00.000Z', actorId: 'member-ines' } as const;

/** Short texts with the characters that formats trip over. */
export const awkwardText = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength }).filter((text) => text.length <= maxLength),
    fc
      .array(
        fc.constantFrom(
          'Müller',
          '中文',
          'محمد',
          'O’Brien',
          ',',
          ';',
          ':',
          '\\',
          '"',
          "'",
          '=1+1',
          '\n',
          '^',
          '=3D',
          '\t',
          ' ',
          '@',
          '+',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''))
      .filter((text) => text.length <= maxLength),
  );

/** Any values for the fields of a contact that `setContactFields` should accept. */
export const contactChanges: fc.Arbitrary<ContactChanges> = fc.record(
  {
    prefix: awkwardText(60),
    givenName: awkwardText(120),
    middleName: awkwardText(120),
    familyName: awkwardText(120),
    suffix: awkwardText(60),
    organizationName: awkwardText(200),
    jobTitle: awkwardText(200),
    department: awkwardText(200),
    vipTier: awkwardText(40),
    notes: awkwardText(200),
    birthOn: fc.constantFrom('', '1985-04-12', '2000-02-29'),
    lifecycleStage: fc.constantFrom('awareness', 'purchase', 'advocacy'),
    relationshipStage: fc.constantFrom('exploration', 'dissolution'),
    kind: fc.constantFrom('person', 'organization'),
  },
  { requiredKeys: [] },
);

const line = (maxLength: number) =>
  awkwardText(maxLength).filter((text) => text.trim() !== '' && !/^\s*tel:|;ext=/i.test(text));
const oneOf = <const Word>(...words: readonly Word[]) => fc.constantFrom(...words);
const list = <Value>(value: fc.Arbitrary<Value>, key: (value: Value) => string) =>
  fc.uniqueArray(value, { maxLength: 3, selector: key });

/** Any contact that `newContact` makes, whatever stands in its fields. */
export const anyContact = (): fc.Arbitrary<Contact> =>
  fc
    .record({
      fields: contactChanges,
      kind: oneOf('person' as const, 'organization' as const),
      phones: list(
        fc.record({ type: oneOf('mobile', 'work', 'home', 'fax', 'other'), typed: line(40) }),
        (p) => cleanLine(p.typed),
      ),
      emails: list(fc.record({ type: oneOf('work', 'home', 'other'), address: fc.emailAddress() }), (email) =>
        email.address.toLowerCase(),
      ),
      addresses: fc.array(
        fc.record({
          type: oneOf('work', 'home', 'other'),
          street: line(100),
          postalCode: awkwardText(20),
          city: awkwardText(100),
          region: awkwardText(100),
          countryCode: fc.constantFrom('', ...COUNTRY_CODES),
        }),
        { maxLength: 3 },
      ),
      websites: list(fc.record({ url: fc.webUrl() }), ({ url }) => url.toLowerCase()),
      preferences: list(fc.record({ kind: oneOf('preference', 'allergy', 'dislike'), text: line(80) }), (p) =>
        cleanLine(p.text).toLowerCase(),
      ),
      tags: list(
        line(50).filter((tag) => !/[,;]/.test(tag) && /[^\s#]/.test(tag)),
        (tag) => cleanLine(tag.replace(/^\s*#/, '')).toLowerCase(),
      ),
      custom: fc.dictionary(
        fc.constantFrom('room', 'floor no.', '__proto__', 'süß;"^'),
        fc.oneof(fc.boolean(), fc.integer(), line(40).map(cleanLine)),
        { noNullPrototype: true },
      ),
      relations: list(
        fc.record({ kind: oneOf('works-for', 'reports-to', 'travels-with'), contactId: oneOf('c7', 'c8') }),
        (r) => `${r.kind}${r.contactId}`,
      ),
    })
    .map(({ fields, kind, ...rest }) => {
      let count = 0;
      const withIds = <Part extends object>(parts: readonly Part[]) =>
        parts.map((part) => ({ id: `id${++count}`, ...part }));
      return newContact(
        {
          ...fields,
          id: 'c1',
          kind,
          tags: rest.tags,
          custom: rest.custom,
          phones: withIds(rest.phones.map((phone) => ({ ...phone, e164: '' }))),
          emails: withIds(rest.emails),
          addresses: withIds(rest.addresses),
          websites: withIds(rest.websites),
          preferences: withIds(rest.preferences),
          relations: withIds(rest.relations),
        },
        CONTEXT,
      );
    })
    .filter((result) => result.ok)
    .map((result) => result.value);
