import { cleanLine } from '#shared/kernel/clean-text.ts';
import { isCountryCode } from '#shared/kernel/country.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { isEmailAddress, webAddress } from '#shared/kernel/web-address.ts';
import type { Contact } from './contact.ts';
import { lineWithin } from './contact-fields.ts';

/** Lists of parts a contact has, each part with an id of its own. */
export const PART_LISTS = ['phones', 'emails', 'addresses', 'websites', 'preferences', 'relations'] as const;
export type PartList = (typeof PART_LISTS)[number];
export type PartOf<List extends PartList> = Contact[List][number];
export type ContactPhone = PartOf<'phones'>;
export type ContactEmail = PartOf<'emails'>;
export type ContactAddress = PartOf<'addresses'>;
export type ContactWebsite = PartOf<'websites'>;
export type ContactPreference = PartOf<'preferences'>;
export type ContactRelation = PartOf<'relations'>;

/** Checks one part at `path` ("phones.<id>"), answering it cleaned. */
export type CheckPart<Part> = (part: Part, path: string, contactId: string) => Result<Part>;

const checkPhone: CheckPart<ContactPhone> = (phone, path) => {
  const typed = lineWithin(phone.typed, 60, `${path}.typed`);
  if (!typed.ok) return typed;
  if (typed.value === '') return fail('contacts.phone-empty', `${path}.typed`);
  return ok({ ...phone, typed: typed.value });
};

const checkEmail: CheckPart<ContactEmail> = (email, path) => {
  const address = cleanLine(email.address).replace(/^mailto:/i, '');
  return isEmailAddress(address)
    ? ok({ ...email, address })
    : fail('contacts.not-an-email', `${path}.address`);
};

const ADDRESS_LINES = { street: 300, postalCode: 20, city: 120, region: 120 } as const;

const checkAddress: CheckPart<ContactAddress> = (address, path) => {
  const checked: Record<keyof typeof ADDRESS_LINES, string> = {
    street: '',
    postalCode: '',
    city: '',
    region: '',
  };
  for (const [field, max] of Object.entries(ADDRESS_LINES) as [keyof typeof ADDRESS_LINES, number][]) {
    const line = lineWithin(address[field], max, `${path}.${field}`);
    if (!line.ok) return line;
    checked[field] = line.value;
  }
  const countryCode = address.countryCode.toUpperCase();
  if (countryCode !== '' && !isCountryCode(countryCode)) {
    return fail('contacts.not-a-country', `${path}.countryCode`);
  }
  return Object.values(checked).some((line) => line !== '') || countryCode !== ''
    ? ok({ ...address, ...checked, countryCode })
    : fail('contacts.address-empty', path);
};

const checkWebsite: CheckPart<ContactWebsite> = (website, path) => {
  const url = webAddress(cleanLine(website.url));
  if (url === '') return fail('contacts.not-a-website', `${path}.url`);
  return url.length > 500 ? fail('contacts.too-long', `${path}.url`, { max: 500 }) : ok({ ...website, url });
};

const checkPreference: CheckPart<ContactPreference> = (preference, path) => {
  const text = lineWithin(preference.text, 300, `${path}.text`);
  if (!text.ok) return text;
  return text.value === ''
    ? fail('contacts.preference-empty', `${path}.text`)
    : ok({ ...preference, text: text.value });
};

const checkRelation: CheckPart<ContactRelation> = (relation, path, contactId) =>
  relation.contactId === contactId ? fail('contacts.relation-to-itself', `${path}.contactId`) : ok(relation);

/** The check of each list's parts: empty, too long or misread parts fail with their code and path. */
export const PART_CHECKS: { readonly [List in PartList]: CheckPart<PartOf<List>> } = {
  phones: checkPhone,
  emails: checkEmail,
  addresses: checkAddress,
  websites: checkWebsite,
  preferences: checkPreference,
  relations: checkRelation,
};

/** What makes two parts of a list the same thing; '' when any number of equal ones may stand side by side. */
export const PART_KEYS: { readonly [List in PartList]: (part: PartOf<List>) => string } = {
  phones: ({ e164, typed }) => e164 || typed,
  emails: ({ address }) => address.toLowerCase(),
  addresses: () => '',
  websites: ({ url }) => url.toLowerCase(),
  preferences: ({ kind, text }) => `${kind} ${text.toLowerCase()}`,
  relations: ({ kind, contactId }) => `${kind} ${contactId}`,
};

/** The failure of adding what is already there. */
export const PART_DOUBLES: { readonly [List in PartList]: string } = {
  phones: 'contacts.phone-double',
  emails: 'contacts.email-double',
  addresses: 'contacts.address-double',
  websites: 'contacts.website-double',
  preferences: 'contacts.preference-double',
  relations: 'contacts.relation-double',
};
