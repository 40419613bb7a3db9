import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SCREEN_LANGUAGES } from './screen-languages.ts';

type LanguageSelectProps = Omit<NativeSelectProps, 'data' | 'value' | 'onChange'> & {
  readonly onChange: (language: string) => void;
};

/** Choice of the language of the screen, each under its own name. */
export const LanguageSelect = ({ onChange, ...props }: LanguageSelectProps) => {
  const { i18n } = useTranslation();
  const data = Object.entries(SCREEN_LANGUAGES).map(([value, label]) => ({ value, label }));
  return (
    <NativeSelect
      {...props}
      data={data}
      value={i18n.language}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
