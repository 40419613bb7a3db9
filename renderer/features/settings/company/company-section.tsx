import { useTranslation } from 'react-i18next';
import { useCompany } from '#renderer/data/use-company.ts';
import { SettingsGroup } from '../settings-group.tsx';
import { AddressFields } from './address-fields.tsx';
import { FormatFields } from './format-fields.tsx';
import { LogoField } from './logo-field.tsx';
import { QuotationFields } from './quotation-fields.tsx';
import { TaxRatesField } from './tax-rates-field.tsx';

/** Who we are on a quotation, how we write numbers, which taxes we charge. */
export const CompanySection = () => {
  const { t } = useTranslation('settings');
  const { company } = useCompany();
  if (!company) return null;
  return (
    <>
      <SettingsGroup title={t('company.profile')} text={t('company.profileText')}>
        <AddressFields company={company} />
        <LogoField company={company} />
      </SettingsGroup>
      <SettingsGroup title={t('company.formats')} text={t('company.formatsText')}>
        <FormatFields company={company} />
      </SettingsGroup>
      <SettingsGroup title={t('taxes.title')} text={t('taxes.text')}>
        <TaxRatesField taxRates={company.taxRates} />
      </SettingsGroup>
      <SettingsGroup title={t('quotations.title')} text={t('quotations.text')}>
        <QuotationFields company={company} />
      </SettingsGroup>
    </>
  );
};
