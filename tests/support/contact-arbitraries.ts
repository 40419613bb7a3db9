import fc from 'fast-check';
import type { ContactChanges } from '#shared/domain/contacts/contact-fields.ts';

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
