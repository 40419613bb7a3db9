import { newId } from '#renderer/data/new-id.ts';
import type { ContactAddress } from '#shared/domain/contacts/check-part.ts';
import type { ContactKind, LifecycleStage } from '#shared/domain/contacts/contact.ts';
import type { NewContactArgs } from '#shared/domain/contacts/new-contact.ts';
import { type SplitName, splitName } from '#shared/domain/contacts/split-name.ts';
import { isPhoneLike, type ParsePhone } from '#shared/kernel/phone-digits.ts';
import { isEmailAddress } from '#shared/kernel/web-address.ts';

/** One of several phones or e-mail addresses, as typed. */
export type DraftLine = { readonly id: string; readonly text: string };

/** An empty line. */
export const blankLine = (): DraftLine => ({ id: newId(), text: '' });

/** Fields that are there when they are asked for. */
export const EXTRA_FIELDS = ['address', 'tags', 'ownerId', 'lifecycleStage', 'notes'] as const;
export type ExtraField = (typeof EXTRA_FIELDS)[number];

/** A contact as it stands in the form, everything as typed. */
export type FormDraft = {
  readonly kind: ContactKind;
  /** The whole name, or the organization's. */
  readonly name: string;
  /** The parts of the name once the person has put them right; until then the name is split by itself. */
  readonly parts: SplitName | null;
  readonly organizationName: string;
  readonly jobTitle: string;
  readonly phones: readonly DraftLine[];
  readonly emails: readonly DraftLine[];
  readonly address: Omit<ContactAddress, 'id' | 'type'>;
  readonly tags: readonly string[];
  readonly ownerId: string;
  readonly lifecycleStage: LifecycleStage;
  readonly notes: string;
  readonly shown: readonly ExtraField[];
};

/** An empty form; `ownerId` is who will look after the contact. */
export const blankDraft = (kind: ContactKind, ownerId: string): FormDraft => ({
  kind,
  name: '',
  parts: null,
  organizationName: '',
  jobTitle: '',
  phones: [blankLine()],
  emails: [blankLine()],
  address: { street: '', postalCode: '', city: '', region: '', countryCode: '' },
  tags: [],
  ownerId,
  lifecycleStage: 'awareness',
  notes: '',
  shown: [],
});

/** What `text` that was searched for in vain begins a contact with: a phone number, an e-mail address or its name. */
export const beginningOf = (text: string): Partial<FormDraft> => {
  if (isPhoneLike(text)) return { phones: [{ ...blankLine(), text }] };
  if (isEmailAddress(text)) return { emails: [{ ...blankLine(), text }] };
  return { name: text };
};

const isFilled = ({ text }: DraftLine): boolean => text.trim() !== '';

/** Whether an address says more than the country it was begun with. */
const hasPlace = (address: FormDraft['address'], homeCountry: string): boolean =>
  Object.entries(address).some(
    ([field, line]) => line.trim() !== '' && !(field === 'countryCode' && line === homeCountry),
  );

/** Whether nothing was typed yet. */
export const isBlank = (draft: FormDraft): boolean =>
  [draft.name, draft.organizationName, draft.jobTitle, draft.notes].every((text) => text.trim() === '') &&
  !draft.phones.some(isFilled) &&
  !draft.emails.some(isFilled) &&
  draft.tags.length === 0 &&
  !hasPlace(draft.address, draft.address.countryCode);

/** The name as it falls into parts, by itself or as put right. */
export const partsOf = ({ parts, name }: FormDraft): SplitName => parts ?? splitName(name);

const nameArgs = (draft: FormDraft) =>
  draft.kind === 'organization'
    ? { organizationName: draft.name }
    : { ...partsOf(draft), organizationName: draft.organizationName, jobTitle: draft.jobTitle };

/**
 * What `newContact` makes a contact of. Lines that were left empty are left out, and an address that has nothing but
 * the country of the house (`countryCode`). Lines keep their ids, so that a failure names its field.
 */
export const contactArgs = (
  draft: FormDraft,
  id: string,
  countryCode: string,
  parsePhone: ParsePhone,
): NewContactArgs => {
  const { kind, phones, emails, address, tags, ownerId, lifecycleStage, notes } = draft;
  const type = kind === 'organization' ? 'work' : 'mobile';
  return {
    id,
    kind,
    ...nameArgs(draft),
    phones: phones.filter(isFilled).map((line) => ({ id: line.id, type, ...parsePhone(line.text) }) as const),
    emails: emails
      .filter(isFilled)
      .map((line) => ({ id: line.id, type: 'work', address: line.text.trim() }) as const),
    addresses: hasPlace(address, countryCode) ? [{ id: newId(), type: 'work', ...address }] : [],
    tags,
    ownerId,
    lifecycleStage,
    notes,
  };
};
