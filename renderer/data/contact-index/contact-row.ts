import type { Contact } from '#shared/domain/contacts/contact.ts';

/** What lists, pickers and the palette show of a contact. */
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
