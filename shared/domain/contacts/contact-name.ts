import { clipText, foldForSort } from '#shared/kernel/text.ts';
import type { Contact } from './contact.ts';

const MAX_NAME = 300;
/** Scripts that write the family name first and without a blank. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u;

/** What a contact's name is made of. */
export type ContactNameParts = Pick<
  Contact,
  'kind' | 'prefix' | 'givenName' | 'middleName' | 'familyName' | 'suffix' | 'organizationName'
> & {
  readonly emails: readonly { readonly address: string }[];
  readonly phones: readonly { readonly typed: string }[];
};

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const personName = (parts: ContactNameParts): string => {
  const { prefix, givenName, middleName, familyName, suffix } = parts;
  const isEastAsian = EAST_ASIAN.test(familyName + givenName + middleName);
  const full = isEastAsian
    ? `${familyName}${givenName}${middleName}`
    : joined([givenName, middleName, familyName]);
  return full === '' ? '' : joined([prefix, full, suffix]);
};

/** What stands for the name where none was given: employer, first e-mail address or first phone as typed. */
const substitute = ({ organizationName, emails, phones }: ContactNameParts): string =>
  organizationName || emails[0]?.address || phones[0]?.typed || '';

/** The name as shown, from its parts; '' when there is nothing to call the contact by. */
export const contactName = (parts: ContactNameParts): string =>
  clipText(
    parts.kind === 'organization' && parts.organizationName !== ''
      ? parts.organizationName
      : personName(parts) || substitute(parts),
    MAX_NAME,
  );

/** The name as sorted: family name, given and middle name, folded; for organizations the name itself. */
export const contactSortName = (parts: ContactNameParts): string => {
  const { kind, familyName, givenName, middleName, organizationName } = parts;
  const sorted =
    kind === 'organization' && organizationName !== ''
      ? organizationName
      : joined([familyName, givenName, middleName]) || substitute(parts);
  return foldForSort(sorted, MAX_NAME);
};
