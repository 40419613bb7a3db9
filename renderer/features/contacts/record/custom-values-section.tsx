import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '#renderer/data/use-live-query.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useFieldDraft } from '#renderer/ui/use-field-draft.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { type CustomValue, setCustomValue } from '#shared/domain/contacts/set-custom-value.ts';
import type { CustomField } from '#shared/domain/definitions/definition.ts';
import { cleanLine } from '#shared/kernel/clean-text.ts';
import { decimalSeparator, decimalText, parseDecimal } from '#shared/kernel/decimal.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { InlineChoice } from './inline-choice.tsx';
import { PropertyRow } from './property-row.tsx';
import classes from './record.module.css';
import { RecordSection } from './record-section.tsx';
import { useEdit } from './use-edit.ts';

type ValueProps = { readonly contact: Contact; readonly name: string; readonly field: CustomField };

const DECIMALS = 6;
const RANGE = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

const readNumber = (text: string, locale: string): Result<string> => {
  if (cleanLine(text) === '') return ok('');
  const parsed = parseDecimal(text, DECIMALS, locale, RANGE);
  return parsed.ok ? ok(String(Number(decimalText(parsed.value, DECIMALS)))) : parsed;
};

const TypedValue = ({ contact, name, field }: ValueProps) => {
  const { t } = useTranslation('contacts');
  const { edit } = useEdit(contact);
  const { locale } = useFormats().settings;
  const { type } = field;
  const kept = contact.custom[field.key] ?? '';
  const readValue = (text: string): CustomValue | null =>
    text === '' ? null : type === 'number' ? Number(text) : text;
  const draft = useFieldDraft({
    value: String(kept),
    format: (text) => (type === 'number' ? text.replace('.', decimalSeparator(locale)) : text),
    parse: (text) => (type === 'number' ? readNumber(text, locale) : ok(cleanLine(text))),
    save: (text) => edit(name, setCustomValue, { field, value: readValue(text) }),
  });
  return (
    <TextInput
      {...draft}
      type={type === 'date' ? 'date' : 'text'}
      inputMode={type === 'number' ? 'decimal' : undefined}
      aria-label={name}
      placeholder={t('record.add')}
      className={classes.grows}
      classNames={{ input: classes.inline }}
      autoComplete="off"
    />
  );
};

const ChosenValue = ({ contact, name, field }: ValueProps) => {
  const { t } = useTranslation('contacts');
  const { edit } = useEdit(contact);
  const kept = contact.custom[field.key];
  const isYesOrNo = field.type === 'boolean';
  const words = isYesOrNo
    ? [
        { value: 'true', label: t('record.yes') },
        { value: 'false', label: t('record.no') },
      ]
    : field.choices.map((choice) => ({ value: choice, label: choice }));
  const known = words.some(({ value }) => value === String(kept));
  // A choice that was taken off the list stays visible where it was made.
  const former = kept === undefined || known ? [] : [{ value: String(kept), label: String(kept) }];
  return (
    <InlineChoice
      label={name}
      value={kept === undefined ? '' : String(kept)}
      choices={[{ value: '', label: '–' }, ...words, ...former]}
      onChange={(next) =>
        void edit(name, setCustomValue, {
          field,
          value: next === '' ? null : isYesOrNo ? next === 'true' : next,
        })
      }
    />
  );
};

/** Values of the fields an administrator added. */
export const CustomValuesSection = ({ contact }: { readonly contact: Contact }) => {
  const { t, i18n } = useTranslation('contacts');
  const { rows } = useLiveQuery('definitions', { selector: { kind: 'custom-field' } });
  const fields = rows
    .flatMap(({ id, name, customField }) =>
      customField?.area === 'contacts' ? [{ id, name, field: customField }] : [],
    )
    .sort((a, b) => a.name.localeCompare(b.name, i18n.language));
  if (fields.length === 0) return null;
  return (
    <RecordSection title={t('record.custom')}>
      {fields.map(({ id, name, field }) => (
        <PropertyRow key={id} label={name}>
          {field.type === 'boolean' || field.type === 'choice' ? (
            <ChosenValue contact={contact} name={name} field={field} />
          ) : (
            <TypedValue contact={contact} name={name} field={field} />
          )}
        </PropertyRow>
      ))}
    </RecordSection>
  );
};
