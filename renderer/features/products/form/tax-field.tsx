import { Anchor, Input, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { closePanel } from '#renderer/stores/panel-store.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { taxRateOf } from '#shared/domain/definitions/company.ts';
import type { TaxRate } from '#shared/domain/definitions/definition.ts';

type TaxFieldProps = {
  readonly taxRates: readonly TaxRate[];
  readonly taxRateId: string;
  readonly onChange: (taxRateId: string) => void;
};

/** Choice among the company's taxes; where it has none, the way to the settings. */
export const TaxField = ({ taxRates, taxRateId, onChange }: TaxFieldProps) => {
  const { t } = useTranslation('products');
  const { percent } = useFormats();
  const chosen = taxRateOf(taxRates, taxRateId);
  if (!chosen)
    return (
      <Input.Wrapper label={t('fields.tax')} labelElement="div">
        <Text size="sm" c="dimmed">
          {t('noTaxes')}{' '}
          <Anchor component={Link} href="/settings/company" onClick={closePanel} inherit>
            {t('addTaxes')}
          </Anchor>
        </Text>
      </Input.Wrapper>
    );
  return (
    <NativeSelect
      label={t('fields.tax')}
      value={chosen.id}
      data={taxRates.map(({ id, name, rateBp }) => ({ value: id, label: `${name} ${percent(rateBp)}` }))}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
