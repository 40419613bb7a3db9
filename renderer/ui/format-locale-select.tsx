import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FORMAT_LOCALES } from '#shared/kernel/format-locales.ts';
import { LONG_LIST } from './long-list.ts';

type FormatLocaleSelectProps = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  /** BCP 47 tag. */
  readonly value: string;
  readonly onChange: (locale: string) => void;
};

/** Choice of the language and country by which numbers, money and dates are written. */
export const FormatLocaleSelect = ({ value, onChange, ...props }: FormatLocaleSelectProps) => {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const data = useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'language', languageDisplay: 'standard' });
    const tags = FORMAT_LOCALES.includes(value) ? FORMAT_LOCALES : [value, ...FORMAT_LOCALES];
    const { compare } = new Intl.Collator(language);
    return tags
      .map((tag) => ({ value: tag, label: names.of(tag) ?? tag }))
      .sort((a, b) => compare(a.label, b.label));
  }, [language, value]);
  return (
    <Select
      {...LONG_LIST}
      {...props}
      data={data}
      value={value}
      onChange={(tag) => tag !== null && onChange(tag)}
      searchable
      allowDeselect={false}
    />
  );
};
