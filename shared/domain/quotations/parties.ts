import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import { postalLines } from '#shared/kernel/postal-address.ts';
import { clipText } from '#shared/kernel/text.ts';
import type { QuotationParty } from './quotation.ts';

const MAX_LINES = 10;
const PARTY_PHONE_LENGTH = 60;

/** Nobody yet. */
export const emptyParty: QuotationParty = {
  name: '',
  attention: '',
  addressLines: [],
  email: '',
  phone: '',
  taxNumber: '',
  website: '',
  logoHash: '',
};

const clipped = (lines: readonly string[]): readonly string[] =>
  lines.slice(0, MAX_LINES).map((line) => clipText(line, 300));

/** The company as it stands on a quotation, countries named in its own locale. */
export const sellerParty = (company: CompanyProfile): QuotationParty => ({
  name: company.name,
  attention: '',
  addressLines: clipped(postalLines(company, company.formatLocale)),
  email: company.email,
  phone: company.phone,
  taxNumber: company.taxNumber,
  website: company.website,
  logoHash: company.logoHash,
});

const mainAddress = ({ addresses }: Contact) => addresses.find(({ type }) => type === 'work') ?? addresses[0];

/**
 * The contact as it stands on a quotation: a person with an employer as "attention" of the organization; the work
 * address before others. The country is left out where it is the company's own.
 */
export const buyerParty = (contact: Contact, company: CompanyProfile): QuotationParty => {
  const isEmployed = contact.kind === 'person' && contact.organizationName !== '';
  const address = mainAddress(contact);
  return {
    ...emptyParty,
    name: isEmployed ? contact.organizationName : contact.name,
    attention: isEmployed ? contact.name : '',
    addressLines: address ? clipped(postalLines(address, company.formatLocale, company.countryCode)) : [],
    email: contact.emails[0]?.address ?? '',
    phone: clipText(contact.phones[0]?.typed ?? '', PARTY_PHONE_LENGTH),
  };
};
