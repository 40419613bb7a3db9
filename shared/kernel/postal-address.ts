import { countryName } from './country.ts';
import { usableLocale } from './locale.ts';

/** A postal address; `countryCode` is ISO 3166-1 alpha-2, anything may be ''. */
export type PostalAddress = {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly region?: string;
  readonly countryCode: string;
};

// Where the code stands after the city; elsewhere it stands before it.
const CITY_REGION_CODE = new Set(['US', 'CA', 'AU', 'NZ', 'IN', 'SA', 'AE', 'BR', 'KR', 'TH', 'ID', 'PH']);
const CODE_ON_ITS_OWN = new Set(['GB', 'IE', 'GG', 'JE', 'IM', 'HK', 'SG']);

const joined = (parts: readonly string[], separator: string): string =>
  parts.filter((part) => part !== '').join(separator);

const placeLines = ({ postalCode, city, region = '', countryCode }: PostalAddress): readonly string[] => {
  if (CITY_REGION_CODE.has(countryCode)) return [joined([joined([city, region], ', '), postalCode], ' ')];
  if (CODE_ON_ITS_OWN.has(countryCode)) return [city, region, postalCode];
  return [joined([postalCode, city], ' '), region];
};

/**
 * `address` in lines, in the order of its country. The country is named in `locale`, unless it is `homeCountry`:
 * mail within a country does without.
 */
export const postalLines = (address: PostalAddress, locale: string, homeCountry = ''): readonly string[] => {
  const country =
    address.countryCode === homeCountry ? '' : countryName(address.countryCode, usableLocale(locale));
  return [...address.street.split('\n'), ...placeLines(address), country]
    .map((line) => line.trim())
    .filter((line) => line !== '');
};
