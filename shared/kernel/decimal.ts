import { usableLocale } from './locale.ts';
import { fail, ok, type Result } from './result.ts';

const separators = new Map<string, string>();
const MAX_LENGTH = 100;
const DIGIT = /^\p{Nd}$/u;
const SIGNED = /^(?:\(([^()]*)\)|([-+]?) ?(.*?) ?(-?))$/;
const INVISIBLE = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const GROUPED = /^\d{1,3}(?:[.,' ]\d{2,3})*[.,' ]\d{3}$/;

/** The decimal separator of `locale`: '.' or ',' ('٫' counts as ','). */
export const decimalSeparator = (locale: string): string => {
  const known = separators.get(locale);
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(usableLocale(locale)).formatToParts(1.5);
  const found = parts.find(({ type }) => type === 'decimal')?.value === '.' ? '.' : ',';
  separators.set(locale, found);
  return found;
};

/** Quotient of two integers, rounded half away from zero. `denominator` is positive. */
export const divideRounded = (numerator: bigint, denominator: bigint): bigint => {
  const doubled = 2n * (numerator < 0n ? -numerator : numerator) + denominator;
  const rounded = doubled / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
};

/** The value of a decimal digit of any script: Unicode keeps them in runs of ten, zero first. */
export const digitValue = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
};

const toAscii = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/\p{Nd}/gu, digitValue)
    .replace(/\u066b/g, ',')
    .replace(/[\u066c’‘`´]/g, "'")
    .replace(/[−–﹣－]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();

type Split = { readonly whole: string; readonly fraction: string };

const grouped = (text: string): Split | undefined =>
  GROUPED.test(text) && new Set(text.match(/\D/g)).size === 1
    ? { whole: text.replace(/\D/g, ''), fraction: '' }
    : undefined;

/** Whole and fractional digits of an unsigned number; undefined when it is none. */
const split = (text: string, fractionDigits: number, locale: string): Split | 'ambiguous' | undefined => {
  if (/^\d+$/.test(text)) return { whole: text, fraction: '' };
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const asGroups = grouped(text);
  if (at < 0) return asGroups;
  const [whole, fraction] = [text.slice(0, at), text.slice(at + 1)];
  if (!/^\d*$/.test(fraction) || whole + fraction === '') return undefined;
  const wholeSplit = whole === '' || /^\d+$/.test(whole) ? { whole, fraction: '' } : grouped(whole);
  const separator = text.charAt(at);
  if (asGroups && /^\d+$/.test(whole)) {
    // One separator, three digits after it: "1,234".
    const isDecimal = separator === decimalSeparator(locale);
    if (/^0/.test(whole) || (isDecimal && fractionDigits >= 3)) return { whole, fraction };
    return isDecimal && fractionDigits > 0 ? 'ambiguous' : asGroups;
  }
  if (asGroups) return asGroups;
  if (!wholeSplit || whole.includes(separator)) return undefined;
  return { whole: wholeSplit.whole || '0', fraction };
};

/**
 * The number a person typed, as an integer of 10^-`fractionDigits` units. Both "1.234,5" and "1,234.5" are read,
 * blanks and apostrophes too, and the digits of other scripts. What can be read two ways ("1,234" where the comma
 * is the decimal sign) is refused rather than guessed. Fails with `fields.not-a-number`, `fields.ambiguous-number`,
 * `fields.too-many-decimals` (values.count) or `fields.out-of-range`.
 */
export const parseDecimal = (
  text: string,
  fractionDigits: number,
  locale: string,
  range: { readonly minimum: number; readonly maximum: number },
): Result<number> => {
  const [, inBrackets, before, bare, after] = SIGNED.exec(toAscii(text.slice(0, MAX_LENGTH))) ?? [];
  const parts = before && after ? undefined : split(inBrackets ?? bare ?? '', fractionDigits, locale);
  if (!parts) return fail('fields.not-a-number');
  if (parts === 'ambiguous') return fail('fields.ambiguous-number');
  const fraction = parts.fraction.replace(/0+$/, '');
  if (fraction.length > fractionDigits) {
    return fail('fields.too-many-decimals', undefined, { count: fractionDigits });
  }
  const scaled = BigInt(`${parts.whole}${fraction.padEnd(fractionDigits, '0')}`);
  const value = inBrackets !== undefined || before === '-' || after === '-' ? -scaled : scaled;
  if (value < BigInt(range.minimum) || value > BigInt(range.maximum)) return fail('fields.out-of-range');
  return ok(Number(value));
};

/** An integer of 10^-`fractionDigits` units as a plain decimal, exactly: (-5, 2) is "-0.05". */
export const decimalText = (value: number, fractionDigits: number): `${number}` => {
  const digits = String(Math.abs(value)).padStart(fractionDigits + 1, '0');
  const at = digits.length - fractionDigits;
  const text = fractionDigits === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
  return `${value < 0 ? '-' : ''}${text}` as `${number}`;
};
