import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CONTACT_SORT_FIELDS,
  type ContactQuery,
  type ContactSortField,
} from '#renderer/data/contact-index/contact-query.ts';
import { type Contact, LIFECYCLE_STAGES } from '#shared/domain/contacts/contact.ts';
import { foldForSort } from '#shared/kernel/text.ts';
import { contactNumber } from '#tests/support/records/many-contacts.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';
import { sampleInteraction } from '#tests/support/records/sample-interaction.ts';
import { contactsInMemory } from '#tests/support/storage/contacts-in-memory.ts';

const everything: ContactQuery = {
  text: '',
  filters: [],
  archived: false,
  sortField: 'sortName',
  descending: false,
  now: '2026-05-04T00:00:00.000Z',
};

type Index = ReturnType<typeof contactsInMemory>;

const indexOf = (...contacts: Contact[]): Index => {
  const index = contactsInMemory();
  index.put(...contacts);
  return index;
};

const namesFor = (index: Index, query: Partial<ContactQuery>): string[] =>
  index
    .ask('window', { query: { ...everything, ...query }, start: 0, count: 1000 })
    .rows.map((row) => row.name);

const found = (index: Index, text: string, limit = 5): string[] =>
  index.ask('search', { text, limit }).hits.map((row) => row.name);

describe('finding contacts', () => {
  const ada = sampleContact('a', 'Ada Lovelace', {
    organizationName: 'Königsberg Café',
    phones: [{ id: '1', type: 'work', typed: '030 / 123 456', e164: '+4930123456' }],
    emails: [{ id: '1', type: 'work', address: 'ada@Example.com' }],
    tags: ['speaker'],
  });
  const bob = sampleContact('b', 'Bob Adams', { lifecycleStage: 'retention', ownerId: 'ines' });
  const index = indexOf(ada, bob);

  test.each(['+49 30 123456', '0049 (30) 123-456', '030 123 456', '123456'])(
    'a phone number is found however it is spelled: %s',
    (typed) => expect(found(index, typed)).toEqual(['Ada Lovelace']),
  );

  test.each(['lovel', 'konigsberg cafe', 'KÖNIGSBERG', 'ada@example', 'speaker', 'love ada'])(
    'a name, organization, e-mail or tag is found by its parts without case and accents: %s',
    (typed) => expect(found(index, typed)).toEqual(['Ada Lovelace']),
  );

  test('who begins with what was typed comes before who only contains it', () => {
    expect(found(index, 'ada')).toEqual(['Ada Lovelace', 'Bob Adams']);
  });

  test('filters are combined and the archived are apart', () => {
    expect(namesFor(index, { filters: [{ field: 'ownerId', operator: 'is', value: 'ines' }] })).toEqual([
      'Bob Adams',
    ]);
    expect(
      namesFor(index, { filters: [{ field: 'tags', operator: 'is', value: 'speaker' }], text: 'bob' }),
    ).toEqual([]);
    const withArchived = indexOf(ada, { ...bob, archivedAt: '2026-05-01T00:00:00.000Z' });
    expect(namesFor(withArchived, {})).toEqual(['Ada Lovelace']);
    expect(namesFor(withArchived, { archived: true })).toEqual(['Bob Adams']);
  });

  test('the last contact is known from the interactions, whichever is read first', () => {
    const at = (id: string, day: string) => sampleInteraction(id, 'a', { at: `${day}T10:00:00.000Z` });
    const late = contactsInMemory();
    late.log(at('1', '2026-03-01'));
    late.put(ada, bob);
    late.log(at('2', '2026-02-01'));
    const older = { field: 'lastInteractionAt', operator: 'older-than', value: '30' } as const;
    expect(late.ask('rows', { ids: ['a'] })[0]?.lastInteractionAt).toBe('2026-03-01T10:00:00.000Z');
    expect(namesFor(late, { filters: [older] })).toEqual(['Ada Lovelace', 'Bob Adams']);
    late.log(at('3', '2026-05-01'));
    expect(namesFor(late, { filters: [older] })).toEqual(['Bob Adams']);
    late.unlog(at('3', '2026-05-01'));
    expect(late.ask('rows', { ids: ['a'] })[0]?.lastInteractionAt).toBe('2026-03-01T10:00:00.000Z');
  });
});

const keyOf = (contact: Contact, field: ContactSortField): string => {
  if (field === 'organizationName') return foldForSort(contact.organizationName);
  if (field === 'city') return foldForSort(contact.addresses[0]?.city ?? '');
  if (field === 'lifecycleStage') return String(LIFECYCLE_STAGES.indexOf(contact.lifecycleStage));
  return field === 'lastInteractionAt' ? '' : contact[field];
};

/** The order of a list, said once more: by the field, then by name, then by id. */
const orderOf = (field: ContactSortField, descending: boolean) => {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (a: Contact, b: Contact): number =>
    (descending ? -1 : 1) * compare(keyOf(a, field), keyOf(b, field)) ||
    compare(a.sortName, b.sortName) ||
    compare(a.id, b.id);
};

test('after any changes every window is what sorting all contacts anew would give', () => {
  const change = fc.oneof(
    fc.record({ put: fc.integer({ min: 0, max: 60 }), as: fc.integer({ min: 0, max: 500 }) }),
    fc.record({ remove: fc.integer({ min: 0, max: 60 }) }),
    fc.record({ look: fc.constantFrom(...CONTACT_SORT_FIELDS), descending: fc.boolean(), start: fc.nat(40) }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
      const index = contactsInMemory();
      const model = new Map<string, Contact>();
      for (const step of changes) {
        if ('put' in step) {
          const contact = { ...contactNumber(step.as), id: contactNumber(step.put).id };
          model.set(contact.id, contact);
          index.put(contact);
        } else if ('remove' in step) {
          const contact = model.get(contactNumber(step.remove).id);
          if (contact) index.remove(contact);
          if (contact) model.delete(contact.id);
        } else {
          const { look: sortField, descending, start } = step;
          const query = { ...everything, sortField, descending };
          const sorted = [...model.values()].sort(orderOf(sortField, descending)).map(({ id }) => id);
          const { total, rows } = index.ask('window', { query, start, count: 20 });
          expect({ total, ids: rows.map(({ id }) => id) }).toEqual({
            total: model.size,
            ids: sorted.slice(start, start + 20),
          });
          expect(index.ask('ids', { query })).toEqual(sorted);
        }
      }
    }),
    { numRuns: 60 },
  );
});

const KOSTAS = sampleContact('k', 'Κώστας Παπαδόπουλος');
const IVAN = sampleContact('i', 'Иван Щукин');
const WANG = sampleContact('w', '王小明', { organizationName: '東京電力株式会社' });
const MULLER = sampleContact('m', 'Jörg Müller', {
  organizationName: 'Königsberger Seehotel GmbH',
  notes: 'Likes the corner table',
});

test.each([
  ['a Greek name in Latin letters', 'kostas papad', 'Κώστας Παπαδόπουλος'],
  ['a Greek name in Greek letters without accents', 'παπαδοπουλ', 'Κώστας Παπαδόπουλος'],
  ['a Cyrillic name in Latin letters', 'shchukin', 'Иван Щукин'],
  ['one Chinese character inside a name', '小', '王小明'],
  ['two characters of a company without blanks', '電力', '王小明'],
  ['the end of a long word', 'seehotel', 'Jörg Müller'],
  ['a part inside a long word', 'hotel', 'Jörg Müller'],
  ['a word of the notes', 'corner tab', 'Jörg Müller'],
  ['a letter too much', 'mulller', 'Jörg Müller'],
  ['a letter missing', 'mller', 'Jörg Müller'],
  ['two letters swapped', 'mlüler', 'Jörg Müller'],
  ['a wrong letter', 'muxler', 'Jörg Müller'],
  ['a wrong letter while the name is still being typed', 'papat', 'Κώστας Παπαδόπουλος'],
  ['a typing error in one of two words', 'jorg mulelr', 'Jörg Müller'],
])('%s finds the contact: %s', (_what, typed, name) => {
  expect(found(indexOf(KOSTAS, IVAN, WANG, MULLER), typed)).toEqual([name]);
});

test('what is no word of the index finds nothing and breaks nothing', () => {
  const index = indexOf(MULLER);
  for (const typed of [
    '"',
    "'; DROP TABLE contact_list; --",
    'NEAR(',
    '*',
    '^',
    'AND',
    '\u0000',
    '\ud800',
    ':',
    '{}',
    '-',
  ])
    expect(found(index, typed), typed).toEqual([]);
});

test.each([
  ['relations', 'torn'],
  ['relations', [5]],
  ['name', undefined],
  ['notes', null],
  ['tags', [{}]],
])('a contact that is damaged at %s is left out and listed, and the others are taken up', (field, value) => {
  const index = indexOf({ ...MULLER, [field]: value } as Contact, IVAN);
  expect(namesFor(index, {})).toEqual(['Иван Щукин']);
  expect(index.ask('unreadable', {})).toMatchObject([{ id: 'm', fault: expect.stringContaining(field) }]);
  index.put(MULLER);
  expect(found(index, 'muxler')).toEqual(['Jörg Müller']);
  expect(index.ask('unreadable', {})).toEqual([]);
});

test('a contact that was changed is found by what it is now', () => {
  const index = indexOf(MULLER);
  index.put({ ...MULLER, name: 'Jörg Maier', organizationName: '', notes: '' });
  expect(found(index, 'seehotel')).toEqual([]);
  expect(found(index, 'maier')).toEqual(['Jörg Maier']);
  index.remove({ ...MULLER, name: 'Jörg Maier' });
  expect(found(index, 'maier')).toEqual([]);
});

test('the other side of a relation is found, by name', () => {
  const index = contactsInMemory();
  const post = { contactId: 'post', kind: 'works-for' } as const;
  index.put(
    sampleContact('post', 'Hotel Zur Post'),
    sampleContact('zoe', 'Zoe Adler', { relations: [{ id: '1', ...post }] }),
    sampleContact('ada', 'Ada Baker', { relations: [{ id: '1', ...post, kind: 'reports-to' }] }),
  );
  expect(index.ask('related', { id: 'post' }).map(({ row, kind }) => [row.name, kind])).toEqual([
    ['Ada Baker', 'reports-to'],
    ['Zoe Adler', 'works-for'],
  ]);
  expect(index.ask('related', { id: 'zoe' })).toEqual([]);
});
