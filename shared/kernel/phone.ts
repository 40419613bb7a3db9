// Holds a library of 29 kB gz: import this module with `await import(…)` only, never from the first-load bundle.
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { ParsedPhone } from './phone-digits.ts';

const countryOf = (code: string): CountryCode | undefined => {
  const upper = code.toUpperCase();
  return isSupportedCountry(upper) ? upper : undefined;
};

/**
 * Understands a phone number typed in any spelling. Numbers without a country code are read as numbers of
 * `defaultCountry` (ISO 3166-1 alpha-2, '' for none). Never fails: what is no possible number keeps `e164` ''.
 */
export const parsePhone = (typed: string, defaultCountry: string): ParsedPhone => {
  const text = typed.trim();
  const country = countryOf(defaultCountry);
  const read = (spelling: string, defaultCountry?: CountryCode): string => {
    const number = parsePhoneNumberFromString(spelling, {
      ...(defaultCountry && { defaultCountry }),
      extract: false,
    });
    return number?.isPossible() && number.number.length <= 16 ? number.number : '';
  };
  // "0049…" is dialled so in most of the world; without a country the library does not read it.
  const dialled = /^00[1-9]/.test(text) ? `+${text.slice(2)}` : text;
  // The second reading comes only when it is needed: the library throws and catches for every number it can't read.
  return { typed: text, e164: read(text, country) || (dialled.startsWith('+') ? read(dialled) : '') };
};

/** E.164 as people write it abroad ("+49 30 123456"); what is no such number stays as it is. */
export const formatPhone = (e164: string): string =>
  parsePhoneNumberFromString(e164, { extract: false })?.formatInternational() ?? e164;
