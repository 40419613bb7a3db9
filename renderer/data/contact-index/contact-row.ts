import type { Contact } from '#shared/domain/contacts/contact.ts';
import { phoneDigits } from '#shared/kernel/phone-digits.ts';
import { foldForSearch, foldForSort } from '#shared/kernel/text.ts';

/** What lists, pickers and the palette show of a contact, kept in memory for all of them. */
export type ContactRow = {
  readonly id: string;
  readonly kind: Contact['kind'];
  readonly name: string;
  readonly sortName: string;
  readonly organizationName: string;
  readonly jobTitle: string;
  readonly phone: string;
  readonly email: string;
  readonly city: string;
  readonly countryCode: string;
  readonly tags: readonly string[];
  readonly lifecycleStage: Contact['lifecycleStage'];
  readonly relationshipStage: Contact['relationshipStage'];
  readonly ownerId: string;
  readonly vipTier: string;
  readonly photoHash: string;
  readonly hasAllergy: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archivedAt: string;
  readonly importId: string;
  /** Latest interaction as ISO instant, '' when there was none. */
  readonly lastInteractionAt: string;
};

/** A row with what it is found by: folded words, phone digits, and sort keys. */
export type IndexedRow = {
  readonly row: ContactRow;
  readonly text: string;
  readonly digits: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly organizationKey: string;
  readonly cityKey: string;
  readonly relations: Contact['relations'];
};

/** The row of `contact`, which last had an interaction at `lastInteractionAt`. */
export const contactRow = (contact: Contact, lastInteractionAt = ''): ContactRow => ({
  id: contact.id,
  kind: contact.kind,
  name: contact.name,
  sortName: contact.sortName,
  organizationName: contact.kind === 'person' ? contact.organizationName : '',
  jobTitle: contact.jobTitle,
  phone: contact.phones[0]?.typed ?? '',
  email: contact.emails[0]?.address ?? '',
  city: contact.addresses[0]?.city ?? '',
  countryCode: contact.addresses[0]?.countryCode ?? '',
  tags: contact.tags,
  lifecycleStage: contact.lifecycleStage,
  relationshipStage: contact.relationshipStage,
  ownerId: contact.ownerId,
  vipTier: contact.vipTier,
  photoHash: contact.photoHash,
  hasAllergy: contact.preferences.some((preference) => preference.kind === 'allergy'),
  createdAt: contact.createdAt,
  updatedAt: contact.updatedAt,
  archivedAt: contact.archivedAt,
  importId: contact.importId,
  lastInteractionAt,
});

/** `contact` ready for the index. */
export const indexedRow = (contact: Contact, lastInteractionAt: string): IndexedRow => ({
  row: contactRow(contact, lastInteractionAt),
  text: foldForSearch(
    [
      contact.name,
      contact.organizationName,
      ...contact.emails.map((email) => email.address),
      ...contact.tags,
    ].join(' '),
  ),
  digits: contact.phones.map((phone) => phoneDigits(phone.e164 || phone.typed)).join(' '),
  emails: contact.emails.map((email) => email.address.toLowerCase()),
  phones: contact.phones.map((phone) => phone.e164).filter((e164) => e164 !== ''),
  organizationKey: foldForSort(contact.organizationName),
  cityKey: foldForSort(contact.addresses[0]?.city ?? ''),
  relations: contact.relations,
});
