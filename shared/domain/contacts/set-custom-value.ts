import type { CustomField } from '#shared/domain/definitions/definition.ts';
import { cleanLine } from '#shared/kernel/clean-text.ts';
import { type Command, stamped } from '#shared/kernel/command.ts';
import { isDay } from '#shared/kernel/dates.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Contact } from './contact.ts';

const MAX_TEXT = 2000;

/** A value of a custom field: text, choice and date (YYYY-MM-DD) as strings; '' and null are "no value". */
export type CustomValue = string | number | boolean;

/**
 * `value` checked against the type of `field`; null when there is none. Fails with `contacts.custom-not-a-number`,
 * `-not-a-date`, `-not-a-choice`, `-not-yes-or-no`, or `contacts.too-long`, and the path "custom.<key>".
 */
export const checkCustomValue = (
  field: CustomField,
  value: CustomValue | null,
): Result<CustomValue | null> => {
  const path = `custom.${field.key}`;
  if (value === null || value === '') return ok(null);
  if (field.type === 'number') {
    return typeof value === 'number' && Number.isFinite(value)
      ? ok(value)
      : fail('contacts.custom-not-a-number', path);
  }
  if (field.type === 'boolean') {
    return typeof value === 'boolean' ? ok(value) : fail('contacts.custom-not-yes-or-no', path);
  }
  if (field.type === 'date')
    return isDay(String(value)) ? ok(value) : fail('contacts.custom-not-a-date', path);
  if (field.type === 'choice') {
    return field.choices.includes(String(value)) ? ok(value) : fail('contacts.custom-not-a-choice', path);
  }
  const text = cleanLine(String(value));
  return text.length > MAX_TEXT ? fail('contacts.too-long', path, { max: MAX_TEXT }) : ok(text);
};

/** Sets the value of an administrator's field; null or '' clears it. Fails as `checkCustomValue`. */
export const setCustomValue: Command<
  Contact,
  { readonly field: CustomField; readonly value: CustomValue | null }
> = (contact, { field, value }, context) => {
  const checked = checkCustomValue(field, value);
  if (!checked.ok) return checked;
  const others = Object.entries(contact.custom).filter(([key]) => key !== field.key);
  const custom = checked.value === null ? others : [...others, [field.key, checked.value] as const];
  return ok(stamped(contact, { custom: Object.fromEntries(custom) }, context));
};
