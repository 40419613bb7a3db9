import type { ContactDraft, DraftRelation } from '#shared/domain/contacts/contact-draft.ts';
import type { KeptText } from '#shared/domain/contacts/settle-draft.ts';
import { ownLabel, phoneType, placeType } from '#shared/domain/contacts/vcard/property-types.ts';
import { countryCodeOf } from '#shared/kernel/country.ts';
import { isEmailAddress } from '#shared/kernel/web-address.ts';
import { type AddressPart, cellValues } from './contact-column.ts';

type Place = ContactDraft['emails'][number]['type'];
type Phone = ContactDraft['phones'][number];
type AddressLines = Record<AddressPart, string> & { type: Place };

/** What a row says about reaching a contact, gathered cell by cell. */
export type RowParts = {
  readonly phones: Phone[];
  readonly emails: { type: Place; address: string }[];
  readonly websites: { url: string }[];
  readonly relations: DraftRelation[];
  readonly kept: KeptText[];
  readonly addresses: AddressLines[];
  /** Types said for the next phone, e-mail and address ("Work", "* Home"). */
  readonly said: { phone: string; email: string; address: string };
  /** Addresses before this one are complete. */
  open: number;
};

const BLANK_ADDRESS: Record<AddressPart, string> = {
  street: '',
  houseNumber: '',
  streetMore: '',
  postalCode: '',
  city: '',
  region: '',
  country: '',
};

/** Nothing gathered yet. */
export const noParts = (): RowParts => ({
  phones: [],
  emails: [],
  websites: [],
  relations: [],
  kept: [],
  addresses: [],
  said: { phone: '', email: '', address: '' },
  open: 0,
});

const filled = (cell: string): readonly string[] => cellValues(cell).filter((value) => value !== '');

/** Types by which Outlook and Google label in German, and what says nothing at all. */
const SAID: Readonly<Record<string, string>> = {
  mobil: 'mobile',
  arbeit: 'work',
  geschäftlich: 'work',
  privat: 'home',
  smtp: '',
  ex: '',
  obsolete: '',
  custom: '',
};

/** Types said in a cell of their own: "Work", "* Home", "geschäftlich". */
const saidTypes = (said: string): readonly string[] => {
  const type = said
    .replace(/^\*\s*/, '')
    .trim()
    .toLowerCase();
  return [SAID[type] ?? type];
};

/** A label of the person's own ("Ferienhaus") is kept beside what it labels. */
const keepLabel = (parts: RowParts, header: string, said: string, text: string): void => {
  const label = ownLabel(saidTypes(said));
  if (label !== '' && text !== '') parts.kept.push({ label: `${header} (${label})`, text });
};

/** Adds the phones of a cell, of the type said before it or else of `type`. */
export const addPhones = (parts: RowParts, type: Phone['type'], header: string, cell: string): void => {
  const said = parts.said.phone;
  const saidType = said === '' ? 'other' : phoneType(saidTypes(said));
  for (const typed of filled(cell)) {
    parts.phones.push({ type: saidType === 'other' ? type : saidType, typed });
    keepLabel(parts, header, said, typed);
  }
  parts.said.phone = '';
};

/** Adds the e-mail addresses of a cell, also several with commas or semicolons; answers those that are none. */
export const addEmails = (parts: RowParts, type: Place, header: string, cell: string): readonly string[] => {
  const said = parts.said.email;
  const saidType = said === '' ? 'other' : placeType(saidTypes(said));
  const wrong: string[] = [];
  for (const value of filled(cell)) {
    const several = value.split(/[,;]\s*|\s+/).filter((text) => text !== '');
    const addresses = several.every(isEmailAddress) ? several : [value.replace(/^.*<([^<>]+)>$/, '$1')];
    for (const address of addresses) {
      if (!isEmailAddress(address.replace(/^mailto:/i, ''))) wrong.push(address);
      parts.emails.push({ type: saidType === 'other' ? type : saidType, address });
      keepLabel(parts, header, said, address);
    }
  }
  parts.said.email = '';
  return wrong;
};

/** A cell that says the type of what follows ("Work"), blank or not: an address then begins anew. */
export const sayType = (parts: RowParts, of: keyof RowParts['said'], cell: string): void => {
  parts.said[of] = cell;
  if (of === 'address') parts.open = parts.addresses.length;
};

/** Adds one part of the addresses of a cell; a part that is there already begins the next address of its type. */
export const addAddressPart = (parts: RowParts, place: Place, part: AddressPart, cell: string): void => {
  const saidType = parts.said.address === '' ? 'other' : placeType(saidTypes(parts.said.address));
  const type = saidType === 'other' ? place : saidType;
  const values = cellValues(cell);
  if (values.every((value) => value === '')) return;
  const isMore = part === 'streetMore';
  const open = parts.addresses
    .slice(parts.open)
    .filter((address) => address.type === type && (isMore || address[part] === ''));
  values.forEach((value, at) => {
    const address = open[at] ?? { ...BLANK_ADDRESS, type };
    if (!open[at]) parts.addresses.push(address);
    address[part] =
      isMore && address[part] !== '' && value !== '' ? `${address[part]}, ${value}` : value || address[part];
  });
};

/** The addresses gathered; countries that are not known are kept for the notes. */
export const addressesOf = (parts: RowParts): ContactDraft['addresses'] =>
  parts.addresses.map(({ type, street, houseNumber, streetMore, country, ...rest }) => {
    const countryCode = countryCodeOf(country);
    if (countryCode === '' && country !== '') parts.kept.push({ label: 'ADR (country)', text: country });
    const first = [street, houseNumber].filter((text) => text !== '').join(' ');
    return {
      ...rest,
      type,
      countryCode,
      street: [first, streetMore].filter((text) => text !== '').join(', '),
    };
  });

/** Adds relations to contacts named in a cell. */
export const addRelations = (parts: RowParts, kind: DraftRelation['kind'], cell: string): void => {
  for (const name of filled(cell)) parts.relations.push({ kind, uid: '', name });
};

/** Adds the web addresses of a cell. */
export const addWebsites = (parts: RowParts, cell: string): void => {
  for (const url of filled(cell)) parts.websites.push({ url });
};
