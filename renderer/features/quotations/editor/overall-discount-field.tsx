import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { changeOverallDiscount } from '../commands/edit-draft.ts';
import { discountText } from '../fields/figures.ts';
import classes from '../fields/totals-panel.module.css';
import { TypedInput } from '../fields/typed-input.tsx';

/** The discount on the sum of all lines. */
export const OverallDiscountField = ({ quotation }: { readonly quotation: Quotation }) => {
  const { t } = useTranslation('quotations');
  const { settings, percent } = useFormats();
  return (
    <TypedInput
      {...discountText(settings.locale)}
      className={classes.discount}
      size="xs"
      selects
      inputMode="decimal"
      aria-label={t('totals.discountLabel')}
      placeholder={percent(0)}
      value={quotation.overallDiscountBp}
      save={(overallDiscountBp) => changeOverallDiscount(quotation.id, overallDiscountBp)}
      data-field="overallDiscountBp"
    />
  );
};
