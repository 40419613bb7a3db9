import fc from 'fast-check';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { type Contact, contactSchema } from '#shared/domain/contacts/contact.ts';
import {
  addEmail,
  addPhone,
  addRelation,
  movePhone,
  removeEmail,
  setEmail,
} from '#shared/domain/contacts/contact-parts.ts';
import { addTag, removeTag } from '#shared/domain/contacts/contact-tags.ts';
import {
  archiveContact,
  assignOwner,
  setContactFields,
  unarchiveContact,
} from '#shared/domain/contacts/edit-contact.ts';
import { newContact } from '#shared/domain/contacts/new-contact.ts';
import { setCustomValue } from '#shared/domain/contacts/set-custom-value.ts';
import type { CustomField } from '#shared/domain/definitions/definition.ts';
import type { Result } from '#shared/kernel/result.ts';
import { CONTEXT, contactChanges } from '#tests/support/contact-arbitraries.ts';

const LATER = { now: '2026-05-05T10:00:00.000Z', actorId: 'member-tom' };
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code);
const ada: Contact = value(
  newContact(
    {
      id: 'ada',
      kind: 'person',
      givenName: 'Ada',
      familyName: 'Holm',
      emails: [{ id: 'e1', type: 'work', address: 'ada@holm.example' }],
      phones: [{ id: 'p1', type: 'work', typed: '030 1', e164: '' }],
    },
    CONTEXT,
  ),
);

describe('editing a contact', () => {
  test('keeps the derived names right and says who changed it when', () => {
    const edited = value(setContactFields(ada, { changes: { familyName: 'Østergård' } }, LATER));
    expect(edited).toMatchObject({
      name: 'Ada Østergård',
      sortName: 'ostergard ada',
      updatedAt: LATER.now,
      updatedBy: 'member-tom',
      createdBy: 'member-ines',
    });
  });

  test('takes no last name, phone and e-mail away together', () => {
    const bare = value(newContact({ id: 'x', kind: 'person', givenName: 'Bo' }, CONTEXT));
    expect(code(setContactFields(bare, { changes: { givenName: '' } }, LATER))).toBe('contacts.needs-a-name');
  });

  test('always answers a contact that fits its schema', () => {
    fc.assert(
      fc.property(fc.array(contactChanges, { maxLength: 4 }), (edits) => {
        let contact = ada;
        for (const changes of edits) contact = value(setContactFields(contact, { changes }, LATER));
        return Value.Check(contactSchema.body, contact);
      }),
    );
  });

  test('archives and brings back, and gives it to another member', () => {
    const archived = value(archiveContact(ada, {}, LATER));
    expect(archived.archivedAt).toBe(LATER.now);
    expect(archiveContact(archived, {}, { ...LATER, now: '2027-01-01T00:00:00.000Z' })).toEqual({
      ok: true,
      value: archived,
    });
    expect(value(unarchiveContact(archived, {}, LATER)).archivedAt).toBe('');
    expect(value(assignOwner(ada, { ownerId: 'member-tom' }, LATER)).ownerId).toBe('member-tom');
  });
});

describe('the parts of a contact', () => {
  test('can be added, set, moved to the front, removed and put back in place', () => {
    const part = { id: 'p2', type: 'mobile', typed: '0171 5', e164: '' } as const;
    const two = value(addPhone(ada, { part }, LATER));
    expect(value(movePhone(two, { id: 'p2', at: 0 }, LATER)).phones.map(({ id }) => id)).toEqual([
      'p2',
      'p1',
    ]);
    const set = value(setEmail(ada, { id: 'e1', changes: { address: ' mailto:ada@new.example ' } }, LATER));
    expect(set.emails).toEqual([{ id: 'e1', type: 'work', address: 'ada@new.example' }]);
    const without = value(removeEmail(ada, { id: 'e1' }, LATER));
    expect(without.emails).toEqual([]);
    const back = value(addEmail(without, { part: ada.emails[0] as (typeof ada.emails)[0], at: 0 }, LATER));
    expect(back.emails).toEqual(ada.emails);
  });

  test('are not kept twice', () => {
    const part = { id: 'e2', type: 'home', address: 'ADA@holm.example' } as const;
    expect(code(addEmail(ada, { part }, LATER))).toBe('contacts.email-double');
    expect(value(addTag(value(addTag(ada, { tag: '#VIP' }, LATER)), { tag: 'vip' }, LATER)).tags).toEqual([
      'VIP',
    ]);
  });

  test('may be changed again on a newer record: a part that is gone is not brought back by setting it', () => {
    const without = value(removeEmail(ada, { id: 'e1' }, LATER));
    expect(removeEmail(without, { id: 'e1' }, LATER)).toEqual({ ok: true, value: without });
    expect(code(setEmail(without, { id: 'e1', changes: { address: 'b@c.example' } }, LATER))).toBe(
      'contacts.part-gone',
    );
    expect(value(removeTag(ada, { tag: 'none' }, LATER))).toBe(ada);
  });

  test('relate to others, not to itself and none twice', () => {
    const related = { id: 'r1', kind: 'works-for', contactId: 'acme' } as const;
    const tied = value(addRelation(ada, { part: related }, LATER));
    expect(code(addRelation(tied, { part: { ...related, id: 'r2' } }, LATER))).toBe(
      'contacts.relation-double',
    );
    expect(code(addRelation(ada, { part: { ...related, contactId: 'ada' } }, LATER))).toBe(
      'contacts.relation-to-itself',
    );
  });

  test('keep the contact named by what is left', () => {
    const email = value(
      newContact({ id: 'x', kind: 'person', emails: ada.emails, phones: ada.phones }, CONTEXT),
    );
    expect(value(removeEmail(email, { id: 'e1' }, LATER)).name).toBe('030 1');
  });
});

describe('custom values', () => {
  const field = (type: CustomField['type']): CustomField => ({
    area: 'contacts',
    key: 'k',
    type,
    choices: ['Red', 'White'],
  });

  test('are kept when they fit the field and refused when not', () => {
    const set = (type: CustomField['type'], given: string | number | boolean | null) =>
      setCustomValue(ada, { field: field(type), value: given }, LATER);
    expect(value(set('number', 3)).custom).toEqual({ k: 3 });
    expect(value(set('choice', 'Red')).custom).toEqual({ k: 'Red' });
    expect(code(set('choice', 'Blue'))).toBe('contacts.custom-not-a-choice');
    expect(code(set('number', Number.NaN))).toBe('contacts.custom-not-a-number');
    expect(code(set('date', '2026-13-01'))).toBe('contacts.custom-not-a-date');
    expect(code(set('boolean', 'yes'))).toBe('contacts.custom-not-yes-or-no');
    expect(
      value(setCustomValue(value(set('number', 3)), { field: field('number'), value: null }, LATER)).custom,
    ).toEqual({});
  });

  test('under the key "__proto__" are a value like any other', () => {
    const odd = { ...field('text'), key: '__proto__' };
    const contact = value(setCustomValue(ada, { field: odd, value: 'x' }, LATER));
    expect(Object.entries(contact.custom)).toEqual([['__proto__', 'x']]);
  });
});
