import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CurrencySelect } from '#renderer/ui/currency-select.tsx';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { changeCurrency } from '../commands/edit-draft.ts';
import option from '../fields/option.module.css';

/** The currency of a draft; amounts are never converted, so a change may be refused. */
export const CurrencyField = ({ quotation }: { readonly quotation: Quotation }) => {
  const { t } = useTranslation('quotations');
  const failureText = useFailureText();
  const [fault, setFault] = useState('');
  const change = async (chosen: string): Promise<void> => {
    const changed = await changeCurrency(quotation, chosen);
    setFault(changed.ok ? '' : failureText(changed.error));
  };
  return (
    <CurrencySelect
      label={t('details.currency')}
      value={quotation.currency}
      error={fault || undefined}
      withScrollArea={false}
      classNames={{ options: option.options }}
      comboboxProps={{ withinPortal: false }}
      nothingFoundMessage={t('details.noCurrency')}
      onChange={(chosen) => void change(chosen)}
    />
  );
};
