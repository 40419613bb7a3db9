import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COUNTRY_CODES, countryName } from '#shared/kernel/country.ts';

type Choice = { readonly value: string; readonly label: string };

const made = new Map<string, readonly Choice[]>();

const countriesIn = (language: string): readonly Choice[] => {
  const known = made.get(language);
  if (known) return known;
  const countries = COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code, language) }));
  const sorted = countries.sort((a, b) => a.label.localeCompare(b.label, language));
  made.set(language, sorted);
  return sorted;
};

/** Every country with its name in the person's language, by name. */
export const useCountries = (): Choice[] => {
  const { i18n } = useTranslation();
  return useMemo(() => [...countriesIn(i18n.language)], [i18n.language]);
};
