import { type Command, stamped } from '#shared/kernel/command.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Contact } from './contact.ts';
import { lineWithin } from './contact-fields.ts';

const MAX_TAG = 60;
const MAX_TAGS = 60;

const isSameTag = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** One tag as kept. Fails with `contacts.tag-empty`, `contacts.tag-with-comma` or `contacts.too-long`. */
export const checkTag = (typed: string): Result<string> => {
  const tag = lineWithin(typed.replace(/^\s*#/, ''), MAX_TAG, 'tags');
  if (!tag.ok) return tag;
  if (tag.value === '') return fail('contacts.tag-empty', 'tags');
  return /[,;]/.test(tag.value) ? fail('contacts.tag-with-comma', 'tags') : tag;
};

/** Tags without doubles (whatever their case). Fails as `checkTag`, and with `contacts.too-many` (values.max). */
export const checkTags = (typed: readonly string[]): Result<readonly string[]> => {
  const tags: string[] = [];
  for (const text of typed) {
    const tag = checkTag(text);
    if (!tag.ok) return tag;
    if (!tags.some((known) => isSameTag(known, tag.value))) tags.push(tag.value);
  }
  return tags.length > MAX_TAGS ? fail('contacts.too-many', 'tags', { max: MAX_TAGS }) : ok(tags);
};

/** Adds a tag; nothing happens when the contact has it. Fails as `checkTags`. */
export const addTag: Command<Contact, { readonly tag: string }> = (contact, { tag }, context) => {
  const tags = checkTags([...contact.tags, tag]);
  if (!tags.ok) return tags;
  return ok(
    tags.value.length === contact.tags.length ? contact : stamped(contact, { tags: tags.value }, context),
  );
};

/** Removes a tag; nothing happens when the contact does not have it. */
export const removeTag: Command<Contact, { readonly tag: string }> = (contact, { tag }, context) => {
  const tags = contact.tags.filter((known) => !isSameTag(known, tag));
  return ok(tags.length === contact.tags.length ? contact : stamped(contact, { tags }, context));
};

/** Puts `tags` in place of all tags of the contact. Fails as `checkTags`. */
export const setTags: Command<Contact, { readonly tags: readonly string[] }> = (contact, args, context) => {
  const tags = checkTags(args.tags);
  return tags.ok ? ok(stamped(contact, { tags: tags.value }, context)) : tags;
};
