import type { Contact } from '#shared/domain/contacts/contact.ts';
import { foldForSort } from '#shared/kernel/text.ts';

const NOW = '2026-05-04T09:30:00.000Z';

/** A sound contact named `name`, with `fields` laid over it. */
export const sampleContact = (id: string, name: string, fields: Partial<Contact> = {}): Contact => ({
  id,
  importId: '',
  createdAt: NOW,
  createdBy: '',
  updatedAt: NOW,
  updatedBy: '',
  kind: 'person',
  name,
  sortName: foldForSort(name),
  prefix: '',
  givenName: name.split(' ')[0] ?? '',
  middleName: '',
  familyName: name.split(' ').slice(1).join(' '),
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
  ...fields,
});
