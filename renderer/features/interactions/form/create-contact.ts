import { commandContext } from '#renderer/data/acting-member.ts';
import { newId } from '#renderer/data/new-id.ts';
import { createRecord, type Done } from '#renderer/data/run-command.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { type NewContactArgs, newContact } from '#shared/domain/contacts/new-contact.ts';
import { splitName } from '#shared/domain/contacts/split-name.ts';
import { isPhoneLike } from '#shared/kernel/phone-digits.ts';
import type { Result } from '#shared/kernel/result.ts';
import { isEmailAddress } from '#shared/kernel/web-address.ts';

/** What typed `text` says of someone new: a phone number, an e-mail address, or a name. */
const knownOf = async (text: string, country: string): Promise<Partial<NewContactArgs>> => {
  if (isPhoneLike(text)) {
    const { parsePhone } = await import('#shared/kernel/phone.ts');
    return { phones: [{ id: newId(), type: 'mobile', ...parsePhone(text, country) }] };
  }
  if (isEmailAddress(text)) return { emails: [{ id: newId(), type: 'work', address: text }] };
  return splitName(text);
};

/** Makes a person of what was typed, so that logging what happened need not wait for the rest. */
export const createContactFrom = async (
  typed: string,
  country: string,
  label: string,
): Promise<Result<Done<Contact>>> => {
  const known = await knownOf(typed.trim(), country);
  const contact = newContact({ id: newId(), kind: 'person', ...known }, commandContext());
  if (!contact.ok) return contact;
  const done = await createRecord('contacts', contact.value);
  if (done.ok) offerUndo(label, done.value.undo, false);
  return done;
};
