import { webAddress } from '#shared/kernel/web-address.ts';
import type { ContactDraft } from '../contact-draft.ts';
import type { KeptText } from '../settle-draft.ts';
import { addressOf } from './card-address.ts';
import { birthOf } from './card-birth.ts';
import { photoOf } from './card-photo.ts';
import { readKithProperty } from './kith-properties.ts';
import { ownLabel, phoneType, placeType, typesOf } from './property-types.ts';
import type { VCard, VCardProperty } from './vcard.ts';
import { splitText, unescapeText } from './vcard-text.ts';

/** What one property of a card adds to a draft, what of it goes into the notes, and whether something is lost. */
type Read = {
  readonly changes?: Partial<ContactDraft>;
  readonly kept?: readonly KeptText[];
  readonly isLost?: boolean;
};
type Reader = (draft: ContactDraft, property: VCardProperty, card: VCard) => Read;

/** Read elsewhere, or about the card rather than the contact. */
const PASSED_OVER = new Set([
  ...['VERSION', 'N', 'FN', 'ORG', 'KIND', 'X-KITH-KIND', 'X-ABSHOWAS', 'X-ABLABEL', 'X-ABADR', 'X-ABUID'],
  ...[
    'PRODID',
    'REV',
    'CLIENTPIDMAP',
    'MAILER',
    'CLASS',
    'PROFILE',
    'SORT-STRING',
    'X-IMAGETYPE',
    'X-IMAGEHASH',
  ],
  ...[
    'X-MS-OL-DESIGN',
    'X-MS-OL-DEFAULT-POSTAL-ADDRESS',
    'X-SHARED-PHOTO-DISPLAY-PREF',
    'X-CRADLE-CONTACT-ID',
  ],
]);
/** Google's groups that every contact is in. */
const GOOGLE_GROUPS = /^\*?\s*(?:myContacts|my contacts)$/i;

const labelOf = ({ name }: VCardProperty, types: readonly string[]): string => {
  const shown = types.filter((type) => type !== '' && type !== 'pref' && type !== 'internet');
  return shown.length === 0 ? name : `${name} (${[...new Set(shown)].join(', ')})`;
};

const keep: Reader = (_, property, card) => {
  const text = unescapeText(property.value).trim();
  return text === '' ? {} : { kept: [{ label: labelOf(property, typesOf(card, property)), text }] };
};

/** What a phone's or address' own label says beside its type. */
const ownLabelKept = (
  property: VCardProperty,
  types: readonly string[],
  text: string,
): readonly KeptText[] => {
  const label = ownLabel(types);
  return label === '' ? [] : [{ label: `${property.name} (${label})`, text }];
};

const readPhone: Reader = (draft, property, card) => {
  const [number = '', ...params] = unescapeText(property.value).trim().split(';');
  const extension = params.find((param) => /^ext=/i.test(param))?.slice(4);
  const bare = /^tel:/i.test(number) ? number.slice(4) : [number, ...params].join(';');
  const typed = extension ? `${bare.split(';')[0]} ext. ${extension}` : bare;
  if (typed === '') return {};
  const types = typesOf(card, property);
  return {
    changes: { phones: [...draft.phones, { type: phoneType(types), typed }] },
    kept: ownLabelKept(property, types, typed),
  };
};

const readEmail: Reader = (draft, property, card) => {
  const address = unescapeText(property.value).trim();
  if (address === '') return {};
  const types = typesOf(card, property);
  return {
    changes: { emails: [...draft.emails, { type: placeType(types), address }] },
    kept: ownLabelKept(property, types, address),
  };
};

const readAddress: Reader = (draft, property, card) => {
  const { address, unknownCountry } = addressOf(card, property);
  const { type: _, ...lines } = address;
  const kept = unknownCountry === '' ? [] : [{ label: 'ADR (country)', text: unknownCountry }];
  if (Object.values(lines).every((line) => line === '')) return { kept };
  const shown = Object.values(lines).filter((line) => line !== '');
  return {
    changes: { addresses: [...draft.addresses, address] },
    kept: [...kept, ...ownLabelKept(property, typesOf(card, property), shown.join(', '))],
  };
};

const readWebsite: Reader = (draft, property, card) => {
  const url = unescapeText(property.value).trim();
  if (/\s/.test(url) || webAddress(url) === '') return keep(draft, property, card);
  return { changes: { websites: [...draft.websites, { url }] } };
};

const readSocial: Reader = (draft, property, card) =>
  /^https?:/i.test(property.value) ? readWebsite(draft, property, card) : keep(draft, property, card);

const readTitle: Reader = (draft, property, card) =>
  draft.jobTitle === ''
    ? { changes: { jobTitle: unescapeText(property.value).trim() } }
    : keep(draft, property, card);

const readRole: Reader = (draft, property, card) =>
  card.properties.some(({ name }) => name === 'TITLE')
    ? keep(draft, property, card)
    : readTitle(draft, property, card);

const readNote: Reader = (draft, { value }) => ({
  changes: { notes: [draft.notes, unescapeText(value).trim()].filter((text) => text !== '').join('\n\n') },
});

const readTags: Reader = (draft, { value }) => ({
  changes: {
    tags: [...draft.tags, ...splitText(value, ',').filter((tag) => !GOOGLE_GROUPS.test(tag.trim()))],
  },
});

const readBirth: Reader = (draft, property) => {
  const { day, text } = birthOf(property);
  if (day !== '' && draft.birthOn === '') return { changes: { birthOn: day } };
  return { kept: [{ label: property.name, text: text || day }] };
};

const readPhoto: Reader = (draft, property, card) => {
  const photo = photoOf(property);
  if (photo && draft.photo === null) return { changes: { photo } };
  return photo || property.isBinary ? { isLost: true } : keep(draft, property, card);
};

/** A formatted address: said again by its ADR, else the only address there is. */
const readLabel: Reader = (draft, property, card) =>
  card.properties.some(({ name }) => name === 'ADR') ? {} : keep(draft, property, card);

const READERS: Readonly<Record<string, Reader>> = {
  TEL: readPhone,
  EMAIL: readEmail,
  ADR: readAddress,
  LABEL: readLabel,
  URL: readWebsite,
  'X-SOCIALPROFILE': readSocial,
  TITLE: readTitle,
  ROLE: readRole,
  NOTE: readNote,
  CATEGORIES: readTags,
  BDAY: readBirth,
  PHOTO: readPhoto,
  LOGO: readPhoto,
  'X-MS-CARDPICTURE': readPhoto,
  UID: (_, { value }) => ({
    changes: {
      uid: unescapeText(value)
        .trim()
        .replace(/^urn:uuid:/i, ''),
    },
  }),
};

/** Reads one property of `card` into `draft`. */
export const readProperty = (card: VCard, draft: ContactDraft, property: VCardProperty): Read => {
  if (PASSED_OVER.has(property.name)) return {};
  const own = readKithProperty(draft, property);
  if (own) return { changes: own };
  const reader = Object.hasOwn(READERS, property.name) ? READERS[property.name] : undefined;
  if (reader) return reader(draft, property, card);
  return property.isBinary ? { isLost: true } : keep(draft, property, card);
};
