import { Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CURRENCY_CODES } from '#shared/kernel/country-currency.ts';
import { LONG_LIST } from './long-list.ts';

type CurrencySelectProps = Omit<SelectProps, 'data' | 'value' | 'onChange'> & {
  /** ISO 4217. */
  readonly value: string;
  readonly onChange: (currency: string) => void;
  /** Currencies that are not to be offered. */
  readonly without?: readonly string[];
};

/** Choice of a currency by code or name, named in the language of the screen. */
export const CurrencySelect = ({ value, onChange, without = [], ...props }: CurrencySelectProps) => {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const all = useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'currency' });
    const codes =
      CURRENCY_CODES.includes(value) || value === '' ? CURRENCY_CODES : [value, ...CURRENCY_CODES];
    return codes.map((code) => ({ value: code, label: `${code} – ${names.of(code) ?? code}` }));
  }, [language, value]);
  return (
    <Select
      {...LONG_LIST}
      {...props}
      data={all.filter((currency) => !without.includes(currency.value))}
      value={value || null}
      onChange={(code) => code !== null && onChange(code)}
      searchable
      allowDeselect={false}
    />
  );
};
