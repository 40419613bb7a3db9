import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CurrencySelect } from '#renderer/ui/currency-select.tsx';
import { formatExample } from '#renderer/ui/format-example.ts';
import { FormatLocaleSelect } from '#renderer/ui/format-locale-select.tsx';
import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import { saveCompany } from '../commands/save-company.ts';

/** The currency prices are in, and the language and country by which numbers and dates are written. */
export const FormatFields = ({ company }: { readonly company: CompanyProfile }) => {
  const { t } = useTranslation('settings');
  const { currency, formatLocale } = company;
  const save = (changes: Partial<CompanyProfile>, field: string): void =>
    void saveCompany(changes, t('undo.changed', { field }));
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
      <CurrencySelect
        label={t('company.currency')}
        description={t('company.currencyHint')}
        value={currency}
        onChange={(chosen) => save({ currency: chosen }, t('company.currency'))}
      />
      <FormatLocaleSelect
        label={t('company.formatLocale')}
        description={t('company.formatExample', { example: formatExample(formatLocale, currency) })}
        value={formatLocale}
        onChange={(chosen) => save({ formatLocale: chosen }, t('company.formatLocale'))}
      />
    </SimpleGrid>
  );
};
