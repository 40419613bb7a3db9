import type { Contact } from '#shared/domain/contacts/contact.ts';
import { type ContactDraft, newContactArgs } from '#shared/domain/contacts/contact-draft.ts';
import { contactFieldLimit } from '#shared/domain/contacts/contact-fields.ts';
import { newContact } from '#shared/domain/contacts/new-contact.ts';
import { resolveRelations } from '#shared/domain/contacts/resolve-relations.ts';
import type { CommandContext } from '#shared/kernel/command.ts';
import type { ParsedPhone } from '#shared/kernel/phone-digits.ts';
import type { Result } from '#shared/kernel/result.ts';

type RelationOf = Parameters<typeof resolveRelations>[2];

/** What a draft needs to become a contact of this import. */
export type ContactMaking = {
  readonly importId: string;
  readonly ownerId: string;
  readonly tags: readonly string[];
  readonly newId: () => string;
  /** Understands a phone number; `countryCode` is that of the contact's address, '' when it names none. */
  readonly parsePhone: (typed: string, countryCode: string) => ParsedPhone;
  /** The contact a relation means, '' for none. */
  readonly idOf: RelationOf;
  readonly context: CommandContext;
};

const RELATED = 'RELATED';

/** Other sides that nobody stands for are kept in the notes, as far as there is room. */
const withMissing = (notes: string, missing: readonly string[]): string => {
  if (missing.length === 0) return notes;
  const all = [notes, missing.map((name) => `${RELATED}: ${name}`).join('\n')].filter(Boolean).join('\n\n');
  return all.length <= contactFieldLimit('notes') ? all : notes;
};

const withTags = (tags: readonly string[], more: readonly string[]): readonly string[] => {
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  return [...tags, ...more.filter((tag) => !known.has(tag.toLowerCase()))];
};

/** Contact `id` out of a draft. Fails as `newContact` does. */
export const makeContact = (draft: ContactDraft, id: string, making: ContactMaking): Result<Contact> => {
  const { importId, ownerId, newId, parsePhone, idOf, context, tags } = making;
  const { found, missing } = resolveRelations(draft, id, idOf);
  const countryCode = draft.addresses.find((address) => address.countryCode !== '')?.countryCode ?? '';
  const args = newContactArgs(draft, {
    id,
    importId,
    ownerId,
    newId,
    parsePhone: (typed) => parsePhone(typed, countryCode),
  });
  const notes = withMissing(
    draft.notes,
    missing.map(({ name, uid }) => name || uid),
  );
  const relations = found.map((relation) => ({ id: newId(), ...relation }));
  return newContact({ ...args, notes, relations, tags: withTags(draft.tags, tags) }, context);
};
