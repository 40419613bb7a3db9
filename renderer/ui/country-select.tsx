import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTRY_CODES, countryName } from '#shared/kernel/country.ts';
import { LONG_LIST } from './long-list.ts';

type CountrySelectProps = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  /** ISO 3166-1 alpha-2, '' for none. */
  readonly value: string;
  readonly onChange: (countryCode: string) => void;
};

/** Choice of a country, named in the language of the screen. */
export const CountrySelect = ({ value, onChange, ...props }: CountrySelectProps) => {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const data = useMemo(() => {
    const { compare } = new Intl.Collator(language);
    return COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code, language) })).sort((a, b) =>
      compare(a.label, b.label),
    );
  }, [language]);
  return (
    <Select
      {...LONG_LIST}
      {...props}
      data={data}
      value={value || null}
      onChange={(code) => onChange(code ?? '')}
      searchable
      autoSelectOnBlur={false}
    />
  );
};
