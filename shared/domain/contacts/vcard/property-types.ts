import type { PHONE_TYPES, PLACE_TYPES } from '../contact.ts';
import type { VCard, VCardProperty } from './vcard.ts';

const APPLE_LABEL = /^_\$!<(.*)>!\$_$/;
const NO_PREFERENCE = 101;
const MOBILE = ['cell', 'mobile', 'iphone', 'pcs', 'sms'];
/** Labels and types that say no more than a phone's or address' type does. */
const PLAIN = new Set([
  ...MOBILE,
  ...[
    'work',
    'business',
    'company',
    'home',
    'private',
    'fax',
    'workfax',
    'homefax',
    'other',
    'main',
    'voice',
  ],
  ...[
    'pref',
    'internet',
    'text',
    'textphone',
    'video',
    'msg',
    'car',
    'isdn',
    'bbs',
    'modem',
    'pager',
    'dom',
    'intl',
  ],
  ...[
    'postal',
    'parcel',
    'homepage',
    'profile',
    'website',
    'email',
    'phone',
    'x400',
    'uri',
    'aim',
    'ohne',
    'none',
  ],
]);

/** Types of a property in lower case: TYPE parameters and, from Apple, the label of its group. */
export const typesOf = (card: VCard, property: VCardProperty): readonly string[] => {
  const types = (property.params.get('TYPE') ?? []).flatMap((type) => type.toLowerCase().split(','));
  return [...types, ...labelsOf(card, property)].map((type) => type.trim());
};

/** Apple's label of a property's group ("Home", "Ferienhaus") in lower case without its wrapping. */
const labelsOf = (card: VCard, { group }: VCardProperty): readonly string[] =>
  group === ''
    ? []
    : card.properties
        .filter((other) => other.group === group && other.name === 'X-ABLABEL')
        .map(({ value }) => value.replace(APPLE_LABEL, '$1').toLowerCase());

/** What a type or label says beyond our own types ("ferienhaus"); '' when nothing. */
export const ownLabel = (types: readonly string[]): string =>
  types
    .map((type) => type.replace(/^x-/, ''))
    .find((type) => type !== '' && !PLAIN.has(type.replace(/\s+/g, ''))) ?? '';

/** Our type of a phone with `types`. */
export const phoneType = (types: readonly string[]): (typeof PHONE_TYPES)[number] => {
  if (types.some((type) => type.includes('fax'))) return 'fax';
  if (types.some((type) => MOBILE.includes(type))) return 'mobile';
  if (types.some((type) => ['work', 'business', 'company'].includes(type))) return 'work';
  return types.some((type) => ['home', 'private'].includes(type)) ? 'home' : 'other';
};

/** Our type of an e-mail or postal address with `types`. */
export const placeType = (types: readonly string[]): (typeof PLACE_TYPES)[number] => {
  if (types.some((type) => ['work', 'business', 'company'].includes(type))) return 'work';
  return types.some((type) => ['home', 'private'].includes(type)) ? 'home' : 'other';
};

/** How preferred a property is: 1 first, 100 last, 101 when nothing is said. */
export const preferenceOf = ({ params }: VCardProperty): number => {
  const rank = Number(params.get('PREF')?.[0]);
  if (rank >= 1 && rank <= 100) return rank;
  const types = (params.get('TYPE') ?? []).flatMap((type) => type.toLowerCase().split(','));
  return types.includes('pref') ? 1 : NO_PREFERENCE;
};
