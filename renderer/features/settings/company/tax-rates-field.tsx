import { Box, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { TaxRate } from '#shared/domain/definitions/definition.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { saveCompany } from '../commands/save-company.ts';
import { NewTaxRate } from './new-tax-rate.tsx';
import { TaxRateRow } from './tax-rate-row.tsx';

/** The taxes that can be put on a line; the first one is put on new ones. */
export const TaxRatesField = ({ taxRates }: { readonly taxRates: readonly TaxRate[] }) => {
  const { t } = useTranslation('settings');
  const { percent } = useFormats();
  const save = (rates: readonly TaxRate[], label: string, announce = false) =>
    saveCompany({ taxRates: rates }, label, announce);
  const nameOf = ({ name, rateBp }: TaxRate): string => `${name} ${percent(rateBp)}`;
  const others = (rate: TaxRate) => taxRates.filter(({ id }) => id !== rate.id);

  const change = (rate: TaxRate, changes: Partial<TaxRate>): Promise<CommandFailure | undefined> => {
    const changed = { ...rate, ...changes };
    const rates = taxRates.map((other) => (other.id === rate.id ? changed : other));
    return save(rates, t('undo.changed', { field: nameOf(rate) }));
  };

  return (
    <Box>
      {taxRates.length === 0 && (
        <Text size="sm" c="dimmed" mb="xs">
          {t('taxes.none')}
        </Text>
      )}
      {taxRates.map((rate, index) => (
        <TaxRateRow
          key={rate.id}
          rate={rate}
          isFirst={index === 0}
          onChange={(changes) => change(rate, changes)}
          onMakeFirst={() =>
            void save([rate, ...others(rate)], t('taxes.madeFirst', { name: nameOf(rate) }), true)
          }
          onRemove={() => void save(others(rate), t('taxes.removed', { name: nameOf(rate) }), true)}
        />
      ))}
      <NewTaxRate onAdd={(rate) => save([...taxRates, rate], t('taxes.added', { name: nameOf(rate) }))} />
    </Box>
  );
};
