import type { ContactDraft } from '../contact-draft.ts';
import { splitName } from '../split-name.ts';
import { KITH } from './kith-properties.ts';
import type { VCard } from './vcard.ts';
import { splitStructure, unescapeText } from './vcard-text.ts';

type NameFields = Pick<
  ContactDraft,
  'kind' | 'prefix' | 'givenName' | 'middleName' | 'familyName' | 'suffix' | 'organizationName' | 'department'
>;

const textOf = (card: VCard, name: string): string =>
  unescapeText(card.properties.find((property) => property.name === name)?.value ?? '').trim();

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');

/** Whether `full` has a word that none of `parts` has: a name that the parts cannot give back. */
const saysMore = (full: string, parts: readonly string[]): boolean => {
  const known = parts.flatMap(words);
  const joined = known.join('');
  return words(full).some((word) => !known.includes(word) && !(known.length > 1 && joined.includes(word)));
};

const kindOf = (card: VCard, isNamed: boolean, full: string, organization: string): ContactDraft['kind'] => {
  const said = (textOf(card, 'KIND') || textOf(card, KITH.kind)).toLowerCase();
  if (/^org(?:anization)?$/.test(said)) return 'organization';
  if (said === 'individual' || said === 'person') return 'person';
  if (textOf(card, 'X-ABSHOWAS').toUpperCase() === 'COMPANY') return 'organization';
  return !isNamed && organization !== '' && (full === '' || full === organization)
    ? 'organization'
    : 'person';
};

/** Kind, name and organization of a card; `fullName` is its FN where the parts do not give it back. */
export const nameOf = (card: VCard): { readonly fields: NameFields; readonly fullName: string } => {
  const structure = card.properties.find(({ name }) => name === 'N')?.value ?? '';
  const [familyName = '', givenName = '', middleName = '', prefix = '', suffix = ''] = splitStructure(
    structure,
    ' ',
  );
  const parts = { prefix, givenName, middleName, familyName, suffix };
  const [organization = '', ...units] = splitStructure(
    card.properties.find(({ name }) => name === 'ORG')?.value ?? '',
  );
  const department = units.filter((unit) => unit !== '').join(', ');
  const full = textOf(card, 'FN');
  const isNamed = Object.values(parts).some((part) => part !== '');
  const kind = kindOf(card, isNamed, full, organization);
  const others = card.properties
    .filter(({ name }) => name === 'EMAIL' || name === 'TEL')
    .map(({ value }) => unescapeText(value).trim());
  const isSubstitute = full === organization || others.includes(full);
  if (kind === 'organization') {
    const organizationName = organization || (isNamed || isSubstitute ? '' : full);
    const isMore = !isSubstitute && saysMore(full, [organizationName, ...Object.values(parts)]);
    return { fields: { ...parts, kind, organizationName, department }, fullName: isMore ? full : '' };
  }
  const fields = { ...parts, kind, organizationName: organization, department };
  if (!isNamed && !isSubstitute) return { fields: { ...fields, ...splitName(full) }, fullName: '' };
  const isMore = !isSubstitute && saysMore(full, Object.values(parts));
  return { fields, fullName: isMore ? full : '' };
};
