import { commandContext } from '#renderer/data/acting-member.ts';
import { newId } from '#renderer/data/new-id.ts';
import { createRecord, type Done } from '#renderer/data/run-command.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { newContact } from '#shared/domain/contacts/new-contact.ts';
import type { Result } from '#shared/kernel/result.ts';
import { contactArgs, type FormDraft } from './form-draft.ts';

/**
 * Makes a contact of `draft` and answers once it is on disk. Phones without a country code are those of `countryCode`.
 * Fails as `newContact`, or with a storage failure; nothing is written then.
 */
export const createContact = async (
  draft: FormDraft,
  countryCode: string,
): Promise<Result<Done<Contact>>> => {
  const { parsePhone } = await import('#shared/kernel/phone.ts');
  const args = contactArgs(draft, newId(), countryCode, (typed) => parsePhone(typed, countryCode));
  const made = newContact(args, commandContext());
  return made.ok ? createRecord('contacts', made.value) : made;
};
