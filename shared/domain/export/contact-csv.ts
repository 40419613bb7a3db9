import type { Contact, PHONE_TYPES, PLACE_TYPES, RelationKind } from '#shared/domain/contacts/contact.ts';
import { type ContactColumn, VALUE_SEPARATOR } from '#shared/domain/import/contact-column.ts';
import { countryName } from '#shared/kernel/country.ts';
import { decimalText } from '#shared/kernel/decimal.ts';
import type { CsvCell } from './csv.ts';

/** Columns of exported contacts, each of which the import knows again by its header in both languages. */
export const CONTACT_EXPORT_COLUMNS = [
  ...['kind', 'prefix', 'givenName', 'middleName', 'familyName', 'suffix', 'organizationName', 'jobTitle'],
  ...['department', 'phone.mobile', 'phone.work', 'phone.home', 'phone.fax', 'phone.other'],
  ...['email.work', 'email.home', 'email.other', 'website'],
  ...['address.work.street', 'address.work.postalCode', 'address.work.city', 'address.work.region'],
  ...['address.work.country', 'address.home.street', 'address.home.postalCode', 'address.home.city'],
  ...['address.home.region', 'address.home.country', 'address.other.street', 'address.other.postalCode'],
  ...[
    'address.other.city',
    'address.other.region',
    'address.other.country',
    'tags',
    'allergies',
    'preferences',
  ],
  ...['dislikes', 'worksFor', 'reportsTo', 'travelsWith', 'lifecycleStage', 'relationshipStage', 'vipTier'],
  ...['birthOn', 'notes'],
] as readonly ContactColumn[];

/** What exporting contacts needs to know besides them. */
export type ContactExport = {
  /** Language of countries (BCP 47). */
  readonly language: string;
  /** Name of a related contact, '' when it is gone. */
  readonly nameOf: (contactId: string) => string;
  /** Keys of custom fields that get columns of their own, after the others. */
  readonly customKeys: readonly string[];
  /** How a stage or kind is written; as its own word when not given. */
  readonly word?: (column: 'kind' | 'lifecycleStage' | 'relationshipStage', value: string) => string;
};

const joined = (values: readonly string[]): string => values.join(VALUE_SEPARATOR);

const addressCells = (contact: Contact, place: (typeof PLACE_TYPES)[number], language: string) => {
  const addresses = contact.addresses.filter(({ type }) => type === place);
  return [
    joined(addresses.map(({ street }) => street)),
    joined(addresses.map(({ postalCode }) => postalCode)),
    joined(addresses.map(({ city }) => city)),
    joined(addresses.map(({ region }) => region)),
    joined(addresses.map(({ countryCode }) => countryName(countryCode, language))),
  ];
};

const customCell = (value: string | number | boolean | undefined): CsvCell => {
  if (typeof value === 'number' && Number.isInteger(value)) return { decimal: decimalText(value, 0) };
  return value === undefined ? '' : String(value);
};

/** The cells of one contact, in the order of `CONTACT_EXPORT_COLUMNS` and then of the custom fields. */
export const contactCells = (contact: Contact, options: ContactExport): readonly CsvCell[] => {
  const { language, nameOf, customKeys, word = (_, value) => value } = options;
  const phones = (type: (typeof PHONE_TYPES)[number]) =>
    joined(contact.phones.filter((phone) => phone.type === type).map(({ typed }) => typed));
  const emails = (type: (typeof PLACE_TYPES)[number]) =>
    joined(contact.emails.filter((email) => email.type === type).map(({ address }) => address));
  const preferences = (kind: string) =>
    joined(contact.preferences.filter((preference) => preference.kind === kind).map(({ text }) => text));
  const related = (kind: RelationKind) =>
    joined(
      contact.relations
        .filter((relation) => relation.kind === kind)
        .map(({ contactId }) => nameOf(contactId)),
    );
  return [
    word('kind', contact.kind),
    contact.prefix,
    contact.givenName,
    contact.middleName,
    contact.familyName,
    contact.suffix,
    contact.organizationName,
    contact.jobTitle,
    contact.department,
    ...(['mobile', 'work', 'home', 'fax', 'other'] as const).map(phones),
    ...(['work', 'home', 'other'] as const).map(emails),
    joined(contact.websites.map(({ url }) => url)),
    ...(['work', 'home', 'other'] as const).flatMap((place) => addressCells(contact, place, language)),
    joined(contact.tags),
    preferences('allergy'),
    preferences('preference'),
    preferences('dislike'),
    ...(['works-for', 'reports-to', 'travels-with'] as const).map(related),
    word('lifecycleStage', contact.lifecycleStage),
    word('relationshipStage', contact.relationshipStage),
    contact.vipTier,
    contact.birthOn,
    contact.notes,
    ...customKeys.map((key) =>
      customCell(Object.hasOwn(contact.custom, key) ? contact.custom[key] : undefined),
    ),
  ];
};
