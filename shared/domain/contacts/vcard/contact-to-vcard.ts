import { countryName } from '#shared/kernel/country.ts';
import type { Contact } from '../contact.ts';
import type { DraftPhoto } from '../contact-draft.ts';
import { foldLine } from './fold-line.ts';
import { KITH } from './kith-properties.ts';
import { escapeText } from './vcard-text.ts';

/** How contacts are written as vCard. */
export type VCardOptions = {
  readonly version: '3.0' | '4.0';
  /** The contact's picture, where it is to be written too. */
  readonly photo?: DraftPhoto;
  /** Name of a related contact, for readers that do not know its id. */
  readonly nameOf?: (contactId: string) => string;
};

type Params = Readonly<Record<string, string | readonly string[]>>;

const PRODUCT = '-//Kith//Kith//EN';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const PHONE_TYPES = {
  mobile: ['CELL'],
  work: ['WORK', 'VOICE'],
  home: ['HOME', 'VOICE'],
  fax: ['FAX'],
  other: [],
};
const PLACE_TYPES = { work: ['WORK'], home: ['HOME'], other: [] };

/** A parameter's value; RFC 6868 for what a parameter cannot hold otherwise. */
const paramText = (value: string): string => {
  const escaped = value.replace(/\^/g, '^^').replace(/"/g, "^'").replace(/\n/g, '^n');
  return /[^A-Za-z0-9_./^'-]/.test(escaped) ? `"${escaped}"` : escaped;
};

const property = (name: string, value: string, params: Params = {}): string => {
  const written = Object.entries(params)
    .map(([key, given]) => ({ key, values: typeof given === 'string' ? [given] : given }))
    .filter(({ values }) => values.length > 0)
    .map(({ key, values }) => `;${key}=${values.map(paramText).join(',')}`);
  return foldLine(`${name}${written.join('')}:${value}`);
};

const text = (name: string, value: string, params?: Params): string =>
  value === '' ? '' : property(name, escapeText(value), params);

const structure = (name: string, parts: readonly string[], params?: Params): string =>
  property(name, parts.map(escapeText).join(';'), params);

const uidOf = (id: string): string => (UUID.test(id) ? `urn:uuid:${id}` : id);

const names = (contact: Contact, isLatest: boolean): readonly string[] => {
  const { familyName, givenName, middleName, prefix, suffix, organizationName, department, kind } = contact;
  const isOrganization = kind === 'organization';
  return [
    property('FN', escapeText(contact.name)),
    structure('N', [familyName, givenName, middleName, prefix, suffix]),
    isLatest ? property('KIND', isOrganization ? 'org' : 'individual') : property(KITH.kind, kind),
    isOrganization && !isLatest ? property('X-ABSHOWAS', 'COMPANY') : '',
    organizationName + department === ''
      ? ''
      : structure('ORG', department === '' ? [organizationName] : [organizationName, department]),
  ];
};

const reach = ({ phones, emails, addresses, websites }: Contact): readonly string[] => [
  ...phones.map(({ type, typed }) => text('TEL', typed, { TYPE: PHONE_TYPES[type] })),
  ...emails.map(({ type, address }) => text('EMAIL', address, { TYPE: PLACE_TYPES[type] })),
  ...addresses.map(({ type, street, city, region, postalCode, countryCode }) =>
    structure('ADR', ['', '', street, city, region, postalCode, countryName(countryCode, 'en')], {
      TYPE: PLACE_TYPES[type],
      ...(countryCode === '' ? {} : { CC: countryCode }),
    }),
  ),
  ...websites.map(({ url }) => text('URL', url)),
];

const customType = (value: string | number | boolean): Params =>
  typeof value === 'string' ? {} : { TYPE: typeof value };

const own = (contact: Contact, nameOf: VCardOptions['nameOf']): readonly string[] => [
  text(KITH.lifecycle, contact.lifecycleStage),
  text(KITH.relationship, contact.relationshipStage),
  text(KITH.vip, contact.vipTier),
  ...contact.preferences.map((preference) =>
    text(KITH.preference, preference.text, { TYPE: preference.kind }),
  ),
  ...contact.relations.map(({ kind, contactId }) =>
    text(KITH.relation, uidOf(contactId), { TYPE: kind, 'X-NAME': nameOf ? [nameOf(contactId)] : [] }),
  ),
  ...Object.entries(contact.custom).map(([key, value]) =>
    property(KITH.custom, escapeText(String(value)), { 'X-KEY': key, ...customType(value) }),
  ),
];

const picture = (photo: DraftPhoto | undefined, isLatest: boolean): string => {
  if (!photo) return '';
  if (isLatest) return property('PHOTO', `data:${photo.mediaType};base64,${photo.base64}`);
  return property('PHOTO', photo.base64, {
    ENCODING: 'b',
    TYPE: photo.mediaType.replace('image/', '').toUpperCase(),
  });
};

/** A contact as one card in UTF-8, lines folded at 75 octets and ended by CRLF. */
export const contactToVCard = (contact: Contact, { version, photo, nameOf }: VCardOptions): string => {
  const isLatest = version === '4.0';
  const tags = contact.tags.map(escapeText).join(',');
  return [
    'BEGIN:VCARD\r\n',
    property('VERSION', version),
    property('PRODID', PRODUCT),
    property('UID', escapeText(uidOf(contact.id))),
    ...names(contact, isLatest),
    text('TITLE', contact.jobTitle),
    ...reach(contact),
    text('BDAY', isLatest ? contact.birthOn.replaceAll('-', '') : contact.birthOn),
    tags === '' ? '' : property('CATEGORIES', tags),
    text('NOTE', contact.notes),
    ...own(contact, nameOf),
    picture(photo, isLatest),
    property('REV', isLatest ? contact.updatedAt.replace(/[-:]|\.\d+/g, '') : contact.updatedAt),
    'END:VCARD\r\n',
  ].join('');
};
