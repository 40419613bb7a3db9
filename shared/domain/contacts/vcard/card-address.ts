import { countryCodeOf } from '#shared/kernel/country.ts';
import type { ContactDraft } from '../contact-draft.ts';
import { placeType, typesOf } from './property-types.ts';
import type { VCard, VCardProperty } from './vcard.ts';
import { splitStructure, unescapeText } from './vcard-text.ts';

type DraftAddress = ContactDraft['addresses'][number];

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ', ');

/** Apple's country code of an address, which stands beside it in its group. */
const groupCountry = (card: VCard, { group }: VCardProperty): string => {
  const found = card.properties.find(
    (other) => group !== '' && other.group === group && other.name === 'X-ABADR',
  );
  return countryCodeOf(found?.value ?? '');
};

/** An ADR as an address; `unknownCountry` is the country as written where it is not known. */
export const addressOf = (
  card: VCard,
  property: VCardProperty,
): { readonly address: DraftAddress; readonly unknownCountry: string } => {
  const [box = '', extended = '', street = '', city = '', region = '', postalCode = '', country = ''] =
    splitStructure(property.value).map(oneLine);
  const label = oneLine(unescapeText(property.params.get('LABEL')?.[0] ?? ''));
  const lines = [street, extended, box].filter((line) => line !== '').join(', ');
  const isOnlyLabel = [lines, city, region, postalCode, country].every((part) => part === '');
  const countryCode =
    countryCodeOf(country) ||
    groupCountry(card, property) ||
    countryCodeOf(property.params.get('CC')?.[0] ?? '');
  return {
    address: {
      type: placeType(typesOf(card, property)),
      street: isOnlyLabel ? label : lines,
      postalCode,
      city,
      region,
      countryCode,
    },
    unknownCountry: countryCode === '' ? country : '',
  };
};
