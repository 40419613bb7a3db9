import fc from 'fast-check';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { contactSchema } from '#shared/domain/contacts/contact.ts';
import { type NewContactArgs, newContact } from '#shared/domain/contacts/new-contact.ts';
import { CONTEXT, contactChanges } from '#tests/support/contact-arbitraries.ts';

const made = (args: Omit<NewContactArgs, 'id'>) => newContact({ id: 'c1', ...args }, CONTEXT);
const failure = (args: Omit<NewContactArgs, 'id'>) => {
  const result = made(args);
  return result.ok ? undefined : [result.error.code, result.error.field];
};

describe('a new contact', () => {
  test('is named by its parts and sorted by the family name without accents', () => {
    const result = made({
      kind: 'person',
      prefix: 'Dr.',
      givenName: 'Élodie',
      familyName: 'Müller',
      suffix: 'MBA',
    });
    expect(result).toMatchObject({
      ok: true,
      value: { name: 'Dr. Élodie Müller MBA', sortName: 'muller elodie', createdBy: 'member-ines' },
    });
  });

  test('writes Chinese, Japanese and Korean names family name first', () => {
    expect(made({ kind: 'person', familyName: '李', givenName: '小龙' })).toMatchObject({
      value: { name: '李小龙', sortName: '李 小龙' },
    });
  });

  test('of an organization is named by the company', () => {
    expect(made({ kind: 'organization', organizationName: '  Hotel   Zur Post ' })).toMatchObject({
      value: { name: 'Hotel Zur Post', sortName: 'hotel zur post' },
    });
  });

  test('needs only a phone number or an e-mail address, which then stands for the name', () => {
    const phones = [{ id: 'p', type: 'mobile', typed: '030 123', e164: '' }] as const;
    expect(made({ kind: 'person', phones })).toMatchObject({ value: { name: '030 123' } });
    const emails = [{ id: 'e', type: 'work', address: 'a@b.example' }] as const;
    expect(made({ kind: 'person', emails })).toMatchObject({ value: { name: 'a@b.example' } });
  });

  test('is refused with the rule and the field when something is wrong', () => {
    expect(failure({ kind: 'person', prefix: 'Dr.', notes: 'no name' })).toEqual([
      'contacts.needs-a-name',
      'familyName',
    ]);
    expect(failure({ kind: 'person', givenName: 'x'.repeat(121) })).toEqual([
      'contacts.too-long',
      'givenName',
    ]);
    expect(failure({ kind: 'person', givenName: 'A', birthOn: '2025-02-30' })).toEqual([
      'contacts.not-a-date',
      'birthOn',
    ]);
    expect(failure({ kind: 'person', givenName: 'A', birthOn: '2026-06-01' })).toEqual([
      'contacts.birth-in-future',
      'birthOn',
    ]);
    expect(
      failure({ kind: 'person', givenName: 'A', emails: [{ id: 'e', type: 'work', address: 'a@b' }] }),
    ).toEqual(['contacts.not-an-email', 'emails.e.address']);
    expect(failure({ kind: 'person', givenName: 'A', tags: ['a,b'] })).toEqual([
      'contacts.tag-with-comma',
      'tags',
    ]);
    expect(
      failure({ kind: 'person', givenName: 'A', websites: [{ id: 'w', url: 'javascript:alert(1)' }] }),
    ).toEqual(['contacts.not-a-website', 'websites.w.url']);
  });

  test('always fits its schema, whatever was typed', () => {
    fc.assert(
      fc.property(contactChanges, fc.constantFrom('person', 'organization'), (fields, kind) => {
        const result = newContact({ ...fields, id: 'c1', kind }, CONTEXT);
        if (!result.ok) return result.error.code === 'contacts.needs-a-name';
        return Value.Check(contactSchema.body, result.value) && result.value.name.trim() !== '';
      }),
      { numRuns: 500 },
    );
  });
});
