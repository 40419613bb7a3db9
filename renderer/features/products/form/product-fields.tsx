import { SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCompany } from '#renderer/data/use-company.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { ProductDetails } from '#shared/domain/products/new-product.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import type { KeepDetails } from './keep-details.ts';
import { PriceFields } from './price-fields.tsx';
import { ProductTextField } from './product-text-field.tsx';
import { TaxField } from './tax-field.tsx';

type ProductFieldsProps = {
  readonly details: ProductDetails;
  readonly keep: KeepDetails;
  /** Why the whole could not be kept; shown beside the field it names. */
  readonly failure?: CommandFailure | undefined;
  readonly isNew?: boolean;
};

/** Everything a product says about itself. */
export const ProductFields = ({ details, keep, failure, isNew = false }: ProductFieldsProps) => {
  const { t } = useTranslation('products');
  const { company } = useCompany();
  const { settings } = useFormats();
  const field = { details, keep, failure };
  return (
    <Stack gap="sm">
      <ProductTextField {...field} field="name" required data-autofocus={isNew || undefined} />
      <SimpleGrid cols={2} spacing="sm">
        <ProductTextField {...field} field="sku" />
        <ProductTextField {...field} field="unit" placeholder={t('unitPlaceholder')} />
      </SimpleGrid>
      <PriceFields
        prices={details.prices}
        currency={company?.currency ?? settings.currency}
        keep={(prices) => keep({ prices })}
      />
      <TaxField
        taxRates={company?.taxRates ?? []}
        taxRateId={details.taxRateId}
        onChange={(taxRateId) => void keep({ taxRateId })}
      />
      <ProductTextField {...field} field="description" isProse />
    </Stack>
  );
};
