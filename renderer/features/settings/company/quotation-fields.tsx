import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useFieldDraft } from '#renderer/ui/use-field-draft.ts';
import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import { parseDecimal } from '#shared/kernel/decimal.ts';
import { saveCompany } from '../commands/save-company.ts';
import { NumberPrefixField } from './number-prefix-field.tsx';
import { ProfileField } from './profile-field.tsx';

const MAX_DAYS = 3650;

/** What a new quotation starts with. */
export const QuotationFields = ({ company }: { readonly company: CompanyProfile }) => {
  const { t } = useTranslation('settings');
  const { settings, number } = useFormats();
  const label = t('company.quotationValidDays');
  const days = useFieldDraft({
    value: company.quotationValidDays,
    format: number,
    parse: (text) => parseDecimal(text, 0, settings.locale, { minimum: 0, maximum: MAX_DAYS }),
    save: (quotationValidDays) => saveCompany({ quotationValidDays }, t('undo.changed', { field: label })),
  });
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <TextInput {...days} label={label} description={t('quotations.validHint')} inputMode="numeric" />
        <NumberPrefixField />
      </SimpleGrid>
      <ProfileField
        company={company}
        field="quotationTerms"
        isProse
        description={t('quotations.termsHint')}
        placeholder={t('quotations.termsPlaceholder')}
      />
    </>
  );
};
