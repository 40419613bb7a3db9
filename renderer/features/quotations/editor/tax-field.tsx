import { NativeSelect } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCompany } from '#renderer/data/use-company.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { isTaxed, type LineTax, taxChoices, taxKey, taxText } from '../fields/tax-text.ts';

type TaxFieldProps = {
  readonly tax: LineTax;
  readonly onChange: (tax: LineTax) => void;
  readonly onEnter: (from: HTMLElement) => void;
};

/** The tax of one line, out of the company's rates. */
export const TaxField = ({ tax, onChange, onEnter }: TaxFieldProps) => {
  const { t } = useTranslation('quotations');
  const { percent } = useFormats();
  const { company } = useCompany();
  const choices = taxChoices(company?.taxRates ?? [], tax);
  const onKeyDown = (event: KeyboardEvent<HTMLSelectElement>): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    onEnter(event.currentTarget);
  };
  return (
    <NativeSelect
      label={t('line.tax')}
      value={taxKey(tax)}
      data={choices.map((choice) => ({
        value: taxKey(choice),
        label: isTaxed(choice) ? taxText(choice, percent) : t('line.noTax'),
      }))}
      onChange={(event) => {
        const chosen = choices.find((choice) => taxKey(choice) === event.currentTarget.value);
        if (chosen) onChange(chosen);
      }}
      onKeyDown={onKeyDown}
      data-step="tax"
      data-settled
    />
  );
};
