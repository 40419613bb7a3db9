import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CountrySelect } from '#renderer/ui/country-select.tsx';
import type { CompanyProfile } from '#shared/domain/definitions/definition.ts';
import { saveCompany } from '../commands/save-company.ts';
import classes from './address-fields.module.css';
import { ProfileField } from './profile-field.tsx';

/** Name, address and how to reach the company. */
export const AddressFields = ({ company }: { readonly company: CompanyProfile }) => {
  const { t } = useTranslation('settings');
  const label = t('company.countryCode');
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
        <ProfileField company={company} field="name" autoComplete="organization" />
        <ProfileField company={company} field="taxNumber" />
      </SimpleGrid>
      <ProfileField company={company} field="street" autoComplete="street-address" />
      <div className={classes.place}>
        <ProfileField company={company} field="postalCode" autoComplete="postal-code" />
        <ProfileField company={company} field="city" autoComplete="address-level2" />
        <CountrySelect
          label={label}
          value={company.countryCode}
          onChange={(countryCode) => void saveCompany({ countryCode }, t('undo.changed', { field: label }))}
          className={classes.country}
        />
      </div>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm" verticalSpacing="sm">
        <ProfileField company={company} field="email" type="email" autoComplete="email" />
        <ProfileField company={company} field="phone" type="tel" autoComplete="tel" />
        <ProfileField company={company} field="website" autoComplete="url" />
      </SimpleGrid>
    </>
  );
};
