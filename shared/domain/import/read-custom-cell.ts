import { type CustomValue, checkCustomValue } from '#shared/domain/contacts/set-custom-value.ts';
import type { CustomField } from '#shared/domain/definitions/definition.ts';
import { parseDecimal } from '#shared/kernel/decimal.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import { headerKey } from './header-words.ts';
import { type DayOrder, parseDay } from './parse-day.ts';

const YES = new Set(['yes', 'true', '1', 'x', 'ja', 'wahr', 'y', 'j', 'on']);
const NO = new Set(['no', 'false', '0', 'nein', 'falsch', 'n', 'off']);
const DECIMALS = 6;
const LARGEST = 9e15;

/** How numbers and dates of a table are written. */
export type CellFormat = {
  /** BCP 47 tag whose decimal sign is expected where a number can be read in two ways. */
  readonly locale: string;
  readonly dayOrder: DayOrder;
  /** Today (YYYY-MM-DD), for years of two digits. */
  readonly today: string;
};

const numberOf = (text: string, locale: string): Result<number> => {
  const scaled = parseDecimal(text, DECIMALS, locale, { minimum: -LARGEST, maximum: LARGEST });
  return scaled.ok ? { ok: true, value: scaled.value / 10 ** DECIMALS } : scaled;
};

const parseValue = (field: CustomField, text: string, format: CellFormat): CustomValue | undefined => {
  if (field.type === 'boolean') {
    const word = headerKey(text);
    return YES.has(word) ? true : NO.has(word) ? false : undefined;
  }
  if (field.type === 'number') {
    const number = numberOf(text, format.locale);
    return number.ok ? number.value : undefined;
  }
  if (field.type === 'date') return parseDay(text, format.dayOrder, format.today);
  return field.type === 'choice'
    ? field.choices.find((choice) => headerKey(choice) === headerKey(text))
    : text;
};

/** The value of an administrator's field as a table writes it; null for none. Fails as `checkCustomValue` does. */
export const readCustomCell = (
  field: CustomField,
  cell: string,
  format: CellFormat,
): Result<CustomValue | null> => {
  const text = cell.trim();
  if (text === '') return checkCustomValue(field, null);
  const value = parseValue(field, text, format);
  if (value !== undefined) return checkCustomValue(field, value);
  const codes = {
    number: 'not-a-number',
    date: 'not-a-date',
    boolean: 'not-yes-or-no',
    choice: 'not-a-choice',
  };
  return fail(`contacts.custom-${codes[field.type as keyof typeof codes]}`, `custom.${field.key}`);
};
