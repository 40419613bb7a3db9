import type { ParsePhone } from '#shared/kernel/phone-digits.ts';
import type {
  ContactAddress,
  ContactEmail,
  ContactPhone,
  ContactPreference,
  ContactRelation,
  ContactWebsite,
} from './check-part.ts';
import type { Contact } from './contact.ts';
import type { CONTACT_LINES } from './contact-fields.ts';
import type { NewContactArgs } from './new-contact.ts';

type WithoutId<Part> = Omit<Part, 'id'>;

/** A relation as a file names it: by the other contact's `uid` in that file or, where it has none, by name. */
export type DraftRelation = Pick<ContactRelation, 'kind'> & { readonly uid: string; readonly name: string };

/** A picture that came with a contact; the caller resizes and stores it. */
export type DraftPhoto = { readonly mediaType: string; readonly base64: string };

/** A contact as it was found in a file, before it gets ids: phones are not parsed, relations not resolved. */
export type ContactDraft = Pick<
  Contact,
  (typeof CONTACT_LINES)[number] | 'kind' | 'notes' | 'birthOn' | 'tags' | 'custom'
> & {
  /** '' when the file says nothing: the contact begins with the default. */
  readonly lifecycleStage: Contact['lifecycleStage'] | '';
  readonly relationshipStage: Contact['relationshipStage'] | '';
  readonly phones: readonly Pick<ContactPhone, 'type' | 'typed'>[];
  readonly emails: readonly WithoutId<ContactEmail>[];
  readonly addresses: readonly WithoutId<ContactAddress>[];
  readonly websites: readonly WithoutId<ContactWebsite>[];
  readonly preferences: readonly WithoutId<ContactPreference>[];
  readonly relations: readonly DraftRelation[];
  /** What the file calls this contact, '' when nothing. */
  readonly uid: string;
  readonly photo: DraftPhoto | null;
};

/** What making a draft into a contact needs from outside. */
export type DraftContext = {
  readonly id: string;
  readonly importId: string;
  readonly ownerId: string;
  /** A new id for each part. */
  readonly newId: () => string;
  /** `parsePhone` of shared/kernel/phone.ts with the default country of the import. */
  readonly parsePhone: ParsePhone;
};

/** A draft with nothing in it. */
export const EMPTY_DRAFT: ContactDraft = {
  kind: 'person',
  prefix: '',
  givenName: '',
  middleName: '',
  familyName: '',
  suffix: '',
  organizationName: '',
  jobTitle: '',
  department: '',
  vipTier: '',
  notes: '',
  birthOn: '',
  lifecycleStage: '',
  relationshipStage: '',
  tags: [],
  custom: {},
  phones: [],
  emails: [],
  addresses: [],
  websites: [],
  preferences: [],
  relations: [],
  uid: '',
  photo: null,
};

const withIds = <Part extends object>(parts: readonly Part[], newId: () => string) =>
  parts.map((part) => ({ id: newId(), ...part }));

/**
 * The arguments of `newContact` for a draft. Relations are left out: the other contact may not be there yet, they are
 * added with `addRelation` once all contacts of the file have ids. The photo is stored by the caller.
 */
export const newContactArgs = (draft: ContactDraft, context: DraftContext): NewContactArgs => {
  const { lifecycleStage, relationshipStage, relations: _, uid: _uid, photo: _photo, ...rest } = draft;
  const { newId, parsePhone, id, importId, ownerId } = context;
  const seen = new Set<string>();
  const phones = draft.phones
    .map((phone) => ({ id: newId(), type: phone.type, ...parsePhone(phone.typed) }))
    .filter(({ e164, typed }) => !seen.has(e164 || typed) && seen.add(e164 || typed));
  return {
    ...rest,
    ...(lifecycleStage === '' ? {} : { lifecycleStage }),
    ...(relationshipStage === '' ? {} : { relationshipStage }),
    id,
    importId,
    ownerId,
    phones,
    emails: withIds(draft.emails, newId),
    addresses: withIds(draft.addresses, newId),
    websites: withIds(draft.websites, newId),
    preferences: withIds(draft.preferences, newId),
  };
};
