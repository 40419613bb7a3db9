import { digitValue } from './decimal.ts';

/** A phone number as it was typed and, where it could be understood, in E.164 ("+4930123456"; '' otherwise). */
export type ParsedPhone = { readonly typed: string; readonly e164: string };
/** Understands phone numbers of one country: `parsePhone` of phone.ts, which holds a library too large for the start. */
export type ParsePhone = (typed: string) => ParsedPhone;

const E164 = /^\+[1-9]\d*$/;
const DIGIT = /\p{Nd}/gu;
const NOT_PHONE = /[^\p{Nd}\s+()./\\·•–—-]/u;
const EXTENSION = /(?:;?ext\.?|ext(?:ension)?|x|#|durchwahl|dw\.?)\s*[=:]?\s*\p{Nd}{1,7}\s*$/iu;
const FEWEST_DIGITS = 3;

/**
 * The digits of a phone number in any spelling, without the sign, prefix or zero that stands before them:
 * "+49 (0)30 123", "0049 30 123" are "4930123"; "030/123" is "30123". An extension ("ext. 12") is left out.
 */
export const phoneDigits = (text: string): string => {
  if (E164.test(text)) return text.slice(1);
  const international = /^\s*(?:[+＋]|00)/.test(text);
  const bare = international ? text.replace(/\(\s*0\s*\)/, '') : text;
  const digits = (bare.replace(EXTENSION, '').match(DIGIT) ?? [])
    .map((digit) => (digit <= '9' ? digit : digitValue(digit)))
    .join('');
  return digits.replace(/^0+/, '');
};

/** Whether `text` could be (part of) a phone number: only digits and what is written between them, three or more. */
export const isPhoneLike = (text: string): boolean =>
  !NOT_PHONE.test(text.replace(EXTENSION, '').replaceAll('＋', '+')) &&
  phoneDigits(text).length >= FEWEST_DIGITS;

/**
 * Whether `query` is a part of `phone` in any spelling: "+49 30 123", "0049 30 123" and "030/123" all find
 * +4930123. False for fewer than three digits, which would find nearly every number.
 */
export const phoneMatches = (
  query: string,
  phone: { readonly typed: string; readonly e164: string },
): boolean => {
  const wanted = phoneDigits(query);
  if (wanted.length < FEWEST_DIGITS) return false;
  return (phone.e164 || phoneDigits(phone.typed)).includes(wanted);
};
