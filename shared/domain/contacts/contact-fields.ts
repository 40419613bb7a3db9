import { cleanLine, cleanProse } from '#shared/kernel/clean-text.ts';
import { addDays, isDay } from '#shared/kernel/dates.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import {
  CONTACT_KINDS,
  type Contact,
  contactSchema,
  LIFECYCLE_STAGES,
  RELATIONSHIP_STAGES,
} from './contact.ts';
import { contactName, contactSortName } from './contact-name.ts';

/** Single-line text fields of a contact that a person types in. */
export const CONTACT_LINES = [
  'prefix',
  'givenName',
  'middleName',
  'familyName',
  'suffix',
  'organizationName',
  'jobTitle',
  'department',
  'vipTier',
] as const;

type Field = (typeof CONTACT_LINES)[number] | 'kind' | 'notes' | 'birthOn' | 'photoHash';

/** The fields of a contact that are set one by one; parts, tags, owner and custom values have commands of their own. */
export type ContactFields = Pick<Contact, Field | 'lifecycleStage' | 'relationshipStage'>;
/** Some fields of a contact with their new values. */
export type ContactChanges = { readonly [Key in keyof ContactFields]?: ContactFields[Key] };

const EARLIEST_BIRTH = '1800-01-01';
const PHOTO_HASH = /^(?:[0-9a-f]{64})?$/;
const WORDS = {
  kind: CONTACT_KINDS,
  lifecycleStage: LIFECYCLE_STAGES,
  relationshipStage: RELATIONSHIP_STAGES,
} as const;

/** Longest length of text field `field` in UTF-16 units. */
export const contactFieldLimit = (field: (typeof CONTACT_LINES)[number] | 'notes'): number =>
  (contactSchema.body.properties[field] as { maxLength?: number }).maxLength ?? 0;

/** `text` as one line of at most `max` units. Fails with `contacts.too-long` (values.max). */
export const lineWithin = (text: string, max: number, field: string): Result<string> => {
  const line = cleanLine(text);
  return line.length > max ? fail('contacts.too-long', field, { max }) : ok(line);
};

const checkBirth = (day: string, now: string): Result<string> => {
  if (day === '') return ok('');
  if (!isDay(day) || day < EARLIEST_BIRTH) return fail('contacts.not-a-date', 'birthOn');
  // East of Greenwich a day begins before it does in UTC.
  return day > addDays(now.slice(0, 10), 1) ? fail('contacts.birth-in-future', 'birthOn') : ok(day);
};

const checkField = (field: keyof ContactFields, value: string, now: string): Result<string> => {
  if (field === 'birthOn') return checkBirth(value, now);
  if (field === 'photoHash') return PHOTO_HASH.test(value) ? ok(value) : fail('contacts.not-a-photo', field);
  if (field === 'notes') {
    const max = contactFieldLimit('notes');
    const prose = cleanProse(value);
    return prose.length > max ? fail('contacts.too-long', field, { max }) : ok(prose);
  }
  if (field === 'kind' || field === 'lifecycleStage' || field === 'relationshipStage') {
    const words: readonly string[] = WORDS[field];
    return words.includes(value) ? ok(value) : fail('contacts.not-a-choice', field);
  }
  return lineWithin(value, contactFieldLimit(field), field);
};

/**
 * `changes` cleaned and checked. Fails with `contacts.too-long` (values.max), `contacts.not-a-date`,
 * `contacts.birth-in-future`, `contacts.not-a-photo` or `contacts.not-a-choice` and the field.
 */
export const checkContactFields = (changes: ContactChanges, now: string): Result<ContactChanges> => {
  const checked: Record<string, string> = {};
  for (const [field, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    const result = checkField(field as keyof ContactFields, value, now);
    if (!result.ok) return result;
    checked[field] = result.value;
  }
  return ok(checked as ContactChanges);
};

/** `contact` with its derived names made anew. Fails with `contacts.needs-a-name` when nothing is left to call it by. */
export const withContactNames = (contact: Contact): Result<Contact> => {
  const name = contactName(contact);
  return name === ''
    ? fail('contacts.needs-a-name', contact.kind === 'organization' ? 'organizationName' : 'familyName')
    : ok({ ...contact, name, sortName: contactSortName(contact) });
};
