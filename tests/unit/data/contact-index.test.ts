import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContactIndex } from '#renderer/data/contact-index/contact-index.ts';
import { CONTACT_SORT_FIELDS, type ContactQuery } from '#renderer/data/contact-index/contact-query.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { contactNumber } from '#tests/support/records/many-contacts.ts';
import { sampleContact } from '#tests/support/records/sample-contact.ts';

const everything: ContactQuery = {
  text: '',
  filters: [],
  archived: false,
  sortField: 'sortName',
  descending: false,
  now: '2026-05-04T00:00:00.000Z',
};

const indexOf = (...contacts: Contact[]): ContactIndex => {
  const index = new ContactIndex();
  index.put(contacts);
  return index;
};

const namesFor = (index: ContactIndex, query: Partial<ContactQuery>): string[] =>
  index.window({ ...everything, ...query }, 0, 1000).rows.map((row) => row.name);

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
    (typed) => expect(index.search(typed, 5).map((row) => row.name)).toEqual(['Ada Lovelace']),
  );

  test.each(['lovel', 'konigsberg cafe', 'KÖNIGSBERG', 'ada@example', 'speaker', 'love ada'])(
    'a name, organization, e-mail or tag is found by its parts without case and accents: %s',
    (typed) => expect(index.search(typed, 5).map((row) => row.name)).toEqual(['Ada Lovelace']),
  );

  test('who begins with what was typed comes before who only contains it', () => {
    expect(index.search('ada', 5).map((row) => row.name)).toEqual(['Ada Lovelace', 'Bob Adams']);
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
    const late = new ContactIndex();
    late.noteInteraction('a', '2026-03-01T10:00:00.000Z');
    late.put([ada, bob]);
    late.noteInteraction('a', '2026-02-01T10:00:00.000Z');
    const older = { field: 'lastInteractionAt', operator: 'older-than', value: '30' } as const;
    expect(late.rows(['a'])[0]?.lastInteractionAt).toBe('2026-03-01T10:00:00.000Z');
    expect(namesFor(late, { filters: [older] })).toEqual(['Ada Lovelace', 'Bob Adams']);
    late.noteInteraction('a', '2026-05-01T10:00:00.000Z');
    expect(namesFor(late, { filters: [older] })).toEqual(['Bob Adams']);
  });
});

test('after any changes every window is what sorting all contacts anew would give', () => {
  const change = fc.oneof(
    fc.record({ put: fc.integer({ min: 0, max: 60 }), as: fc.integer({ min: 0, max: 500 }) }),
    fc.record({ remove: fc.integer({ min: 0, max: 60 }) }),
    fc.record({ look: fc.constantFrom(...CONTACT_SORT_FIELDS), descending: fc.boolean(), start: fc.nat(40) }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
      const index = new ContactIndex();
      const model = new Map<string, Contact>();
      for (const step of changes) {
        if ('put' in step) {
          const contact = { ...contactNumber(step.as), id: contactNumber(step.put).id };
          model.set(contact.id, contact);
          index.put([contact]);
        } else if ('remove' in step) {
          const { id } = contactNumber(step.remove);
          model.delete(id);
          index.remove([id]);
        } else {
          const query = { ...everything, sortField: step.look, descending: step.descending };
          const fresh = indexOf(...model.values()).window(query, step.start, 20);
          expect(index.window(query, step.start, 20)).toEqual(fresh);
        }
      }
      expect(index.size).toBe(model.size);
    }),
    { numRuns: 300 },
  );
});

test('the other side of a relation is found, by name', () => {
  const index = new ContactIndex();
  const post = { contactId: 'post', kind: 'works-for' } as const;
  index.put([
    sampleContact('post', 'Hotel Zur Post'),
    sampleContact('zoe', 'Zoe Adler', { relations: [{ id: '1', ...post }] }),
    sampleContact('ada', 'Ada Baker', { relations: [{ id: '1', ...post, kind: 'reports-to' }] }),
  ]);
  expect(index.related('post').map(({ row, kind }) => [row.name, kind])).toEqual([
    ['Ada Baker', 'reports-to'],
    ['Zoe Adler', 'works-for'],
  ]);
  expect(index.related('zoe')).toEqual([]);
});
