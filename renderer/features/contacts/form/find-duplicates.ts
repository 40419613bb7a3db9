import { askContactIndex } from '#renderer/data/contact-index/contact-index-client.ts';
import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';
import { findRecord } from '#renderer/data/live-query.ts';
import { phoneDigits } from '#shared/kernel/phone-digits.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import type { FormDraft } from './form-draft.ts';

/** Someone who may be the contact being entered, and what makes us think so. */
export type Duplicate = { readonly row: ContactRow; readonly because: 'email' | 'phone' | 'name' };

const LOOKED_AT = 5;
const FEWEST_DIGITS = 6;

const search = (text: string): Promise<readonly ContactRow[]> =>
  askContactIndex('search', { text, limit: LOOKED_AT }).then(({ hits }) => hits);

const sameEmail = async (typed: string): Promise<readonly Duplicate[]> => {
  const address = typed.trim().toLowerCase();
  if (!address.includes('@')) return [];
  const rows = await search(address);
  const contacts = await Promise.all(rows.map(({ id }) => findRecord('contacts', id)));
  return rows
    .filter((_, place) => contacts[place]?.emails.some((email) => email.address.toLowerCase() === address))
    .map((row) => ({ row, because: 'email' }));
};

const samePhone = async (typed: string, countryCode: string): Promise<readonly Duplicate[]> => {
  if (phoneDigits(typed).length < FEWEST_DIGITS) return [];
  const { parsePhone } = await import('#shared/kernel/phone.ts');
  const { e164 } = parsePhone(typed, countryCode);
  const rows = await search(e164 || typed);
  const contacts = await Promise.all(rows.map(({ id }) => findRecord('contacts', id)));
  const isSame = (phone: { readonly typed: string; readonly e164: string }): boolean =>
    e164 === '' ? phoneDigits(phone.typed) === phoneDigits(typed) : phone.e164 === e164;
  return rows
    .filter((_, place) => contacts[place]?.phones.some(isSame))
    .map((row) => ({ row, because: 'phone' }));
};

const sameName = async (typed: string): Promise<readonly Duplicate[]> => {
  const name = foldForSearch(typed);
  // One word alone is too common to be a hint.
  if (!/\s|\p{Script=Han}|\p{Script=Hangul}/u.test(name) && name.length < FEWEST_DIGITS) return [];
  const rows = await search(typed);
  return rows.filter((row) => foldForSearch(row.name) === name).map((row) => ({ row, because: 'name' }));
};

/** Contacts with the same e-mail address, phone number or name as `draft`, each once, the surest first. */
export const findDuplicates = async (
  draft: FormDraft,
  countryCode: string,
): Promise<readonly Duplicate[]> => {
  const found = await Promise.all([
    ...draft.emails.map(({ text }) => sameEmail(text)),
    ...draft.phones.map(({ text }) => samePhone(text, countryCode)),
    sameName(draft.name),
  ]);
  const unique = new Map<string, Duplicate>();
  for (const duplicate of found.flat())
    if (!unique.has(duplicate.row.id)) unique.set(duplicate.row.id, duplicate);
  return [...unique.values()].slice(0, LOOKED_AT);
};
