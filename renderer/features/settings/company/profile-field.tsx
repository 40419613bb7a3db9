import { Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFieldDraft } from '#renderer/ui/use-field-draft.ts';
import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import { cleanLine, cleanProse } from '#shared/kernel/clean-text.ts';
import { ok } from '#shared/kernel/result.ts';
import { saveCompany } from '../commands/save-company.ts';

type TextField = {
  [Field in keyof CompanyProfile]: CompanyProfile[Field] extends string ? Field : never;
}[keyof CompanyProfile];

type ProfileFieldProps = Pick<TextInputProps, 'type' | 'autoComplete' | 'description' | 'placeholder'> & {
  readonly company: CompanyProfile;
  readonly field: TextField;
  readonly isProse?: boolean;
};

/** One text of the company profile, saved as it is left. */
export const ProfileField = ({ company, field, isProse = false, type, ...props }: ProfileFieldProps) => {
  const { t } = useTranslation('settings');
  const label = t(`company.${field}`);
  const draft = useFieldDraft({
    value: company[field],
    format: (text) => text,
    parse: (text) => ok(isProse ? cleanProse(text) : cleanLine(text)),
    save: (text) => saveCompany({ [field]: text }, t('undo.changed', { field: label })),
    isProse,
  });
  return isProse ? (
    <Textarea {...props} {...draft} label={label} autosize minRows={3} maxRows={12} />
  ) : (
    <TextInput {...props} {...draft} label={label} type={type ?? 'text'} />
  );
};
