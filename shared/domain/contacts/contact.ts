import {
  CustomValues,
  Id,
  Line,
  OneOf,
  OptionalDay,
  OptionalInstant,
  Prose,
  type RecordOf,
  Reference,
  recordFields,
  recordSchema,
} from '#shared/kernel/schema.ts';
import { Type } from '#shared/kernel/type.ts';

export const CONTACT_KINDS = ['person', 'organization'] as const;
/** Stages a contact passes through from first notice to recommending us (PRODUCT.md, Words). */
export const LIFECYCLE_STAGES = ['awareness', 'consideration', 'purchase', 'retention', 'advocacy'] as const;
export const RELATIONSHIP_STAGES = [
  'exploration',
  'awareness',
  'expansion',
  'commitment',
  'dissolution',
] as const;
export const PHONE_TYPES = ['mobile', 'work', 'home', 'fax', 'other'] as const;
export const PLACE_TYPES = ['work', 'home', 'other'] as const;
export const PREFERENCE_KINDS = ['preference', 'allergy', 'dislike'] as const;
export const RELATION_KINDS = ['works-for', 'reports-to', 'travels-with'] as const;

/** A phone number as typed and, where it could be understood, in E.164 ('' otherwise). */
const ContactPhone = Type.Object(
  { id: Id, type: OneOf(PHONE_TYPES), typed: Line(60), e164: Line(16) },
  { additionalProperties: false },
);
const ContactEmail = Type.Object(
  { id: Id, type: OneOf(PLACE_TYPES), address: Line(254) },
  { additionalProperties: false },
);
/** A postal address; `countryCode` is ISO 3166-1 alpha-2 or ''. */
const ContactAddress = Type.Object(
  {
    id: Id,
    type: OneOf(PLACE_TYPES),
    street: Line(300),
    postalCode: Line(20),
    city: Line(120),
    region: Line(120),
    countryCode: Line(2),
  },
  { additionalProperties: false },
);
const ContactWebsite = Type.Object({ id: Id, url: Line(500) }, { additionalProperties: false });
/** What to know before serving someone; allergies are safety fields and are always shown first. */
const ContactPreference = Type.Object(
  { id: Id, kind: OneOf(PREFERENCE_KINDS), text: Line(300) },
  { additionalProperties: false },
);
/** A tie to another contact: this one works for, reports to or travels with `contactId`. */
const ContactRelation = Type.Object(
  { id: Id, kind: OneOf(RELATION_KINDS), contactId: Id },
  { additionalProperties: false },
);

export const contactSchema = recordSchema('contact', 0, [['sortName'], ['updatedAt'], ['importId']], {
  ...recordFields,
  kind: OneOf(CONTACT_KINDS),
  /** The name as shown, derived from its parts by `contactName` on every write. */
  name: Line(300),
  /** The name as sorted: family name first, folded to lower case without accents. */
  sortName: Line(300),
  prefix: Line(60),
  givenName: Line(120),
  middleName: Line(120),
  familyName: Line(120),
  suffix: Line(60),
  /** An organization's name, or the employer a person was entered with. */
  organizationName: Line(200),
  jobTitle: Line(200),
  department: Line(200),
  phones: Type.Array(ContactPhone, { maxItems: 30 }),
  emails: Type.Array(ContactEmail, { maxItems: 30 }),
  addresses: Type.Array(ContactAddress, { maxItems: 20 }),
  websites: Type.Array(ContactWebsite, { maxItems: 20 }),
  tags: Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { maxItems: 60 }),
  preferences: Type.Array(ContactPreference, { maxItems: 60 }),
  relations: Type.Array(ContactRelation, { maxItems: 60 }),
  lifecycleStage: OneOf(LIFECYCLE_STAGES),
  relationshipStage: OneOf(RELATIONSHIP_STAGES),
  /** Member who looks after this contact, '' when nobody does. */
  ownerId: Reference,
  /** Tier for the front desk ("Gold"), '' when none. */
  vipTier: Line(40),
  birthOn: OptionalDay,
  /** SHA-256 of the photo in the blob store (hex), '' when none. */
  photoHash: Line(64),
  notes: Prose,
  custom: CustomValues,
  archivedAt: OptionalInstant,
});

/** A person or an organization; leads, customers and guests are contacts in a role, never separate records. */
export type Contact = RecordOf<typeof contactSchema>;
export type ContactKind = (typeof CONTACT_KINDS)[number];
export type LifecycleStage = (typeof LIFECYCLE_STAGES)[number];
export type RelationshipStage = (typeof RELATIONSHIP_STAGES)[number];
export type RelationKind = (typeof RELATION_KINDS)[number];
