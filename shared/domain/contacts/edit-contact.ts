import { type Command, stamped } from '#shared/kernel/command.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Contact } from './contact.ts';
import { type ContactChanges, checkContactFields, withContactNames } from './contact-fields.ts';

/**
 * Sets fields of a contact and keeps its names right. Fails as `checkContactFields`, and with
 * `contacts.needs-a-name` when name, company, phones and e-mails would all be empty.
 */
export const setContactFields: Command<Contact, { readonly changes: ContactChanges }> = (
  contact,
  { changes },
  context,
) => {
  const checked = checkContactFields(changes, context.now);
  if (!checked.ok) return checked;
  const named = withContactNames({ ...contact, ...checked.value });
  return named.ok ? ok(stamped(named.value, {}, context)) : named;
};

/** Gives the contact to the member who looks after it; '' for nobody. */
export const assignOwner: Command<Contact, { readonly ownerId: string }> = (contact, { ownerId }, context) =>
  ok(stamped(contact, { ownerId }, context));

/** Takes the contact out of the lists; everything about it stays. Nothing happens when it is archived already. */
export const archiveContact: Command<Contact, Record<never, never>> = (contact, _, context) =>
  ok(contact.archivedAt === '' ? stamped(contact, { archivedAt: context.now }, context) : contact);

/** Brings an archived contact back into the lists. */
export const unarchiveContact: Command<Contact, Record<never, never>> = (contact, _, context) =>
  ok(contact.archivedAt === '' ? contact : stamped(contact, { archivedAt: '' }, context));
