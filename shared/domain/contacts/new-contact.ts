import type { CommandContext } from '#shared/kernel/command.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { PART_LISTS } from './check-part.ts';
import type { Contact } from './contact.ts';
import { type ContactChanges, checkContactFields, withContactNames } from './contact-fields.ts';
import { checkParts } from './contact-parts.ts';
import { checkTags } from './contact-tags.ts';

/** What a new contact is made of: its id, its kind, and whatever else is known. Phones are already parsed. */
export type NewContactArgs = ContactChanges &
  Pick<Contact, 'id' | 'kind'> &
  Partial<
    Pick<
      Contact,
      | 'importId'
      | 'phones'
      | 'emails'
      | 'addresses'
      | 'websites'
      | 'preferences'
      | 'relations'
      | 'tags'
      | 'ownerId'
      | 'custom'
    >
  >;

const blank = (id: string, importId: string, { now, actorId }: CommandContext): Contact => ({
  id,
  importId,
  createdAt: now,
  createdBy: actorId,
  updatedAt: now,
  updatedBy: actorId,
  kind: 'person',
  name: '',
  sortName: '',
  prefix: '',
  givenName: '',
  middleName: '',
  familyName: '',
  suffix: '',
  organizationName: '',
  jobTitle: '',
  department: '',
  phones: [],
  emails: [],
  addresses: [],
  websites: [],
  tags: [],
  preferences: [],
  relations: [],
  lifecycleStage: 'awareness',
  relationshipStage: 'exploration',
  ownerId: '',
  vipTier: '',
  birthOn: '',
  photoHash: '',
  notes: '',
  custom: {},
  archivedAt: '',
});

/**
 * A new contact. A name, company, phone or e-mail is needed (`contacts.needs-a-name`); fields, parts and tags
 * fail with their own codes and the path of what is wrong.
 */
export const newContact = (args: NewContactArgs, context: CommandContext): Result<Contact> => {
  const { id, importId = '', ownerId = '', custom = {}, tags = [], ...rest } = args;
  const { phones, emails, addresses, websites, preferences, relations, ...changes } = rest;
  const given = { phones, emails, addresses, websites, preferences, relations };
  const fields = checkContactFields(changes, context.now);
  if (!fields.ok) return fields;
  const checkedTags = checkTags(tags);
  if (!checkedTags.ok) return checkedTags;
  const parts: Record<string, unknown> = {};
  for (const list of PART_LISTS) {
    const checked = checkParts(list, given[list] ?? [], id);
    if (!checked.ok) return checked;
    parts[list] = checked.value;
  }
  const contact = { ...blank(id, importId, context), ...fields.value, ...parts, ownerId, custom };
  const named = withContactNames({ ...contact, tags: checkedTags.value });
  return named.ok ? ok(named.value) : named;
};
