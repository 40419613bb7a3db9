import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { QuotationLine } from '#shared/domain/quotations/quotation.ts';
import { formatAmount } from '#shared/kernel/money.ts';
import { amountText, discountText, quantityText } from '../fields/figures.ts';
import { lineText } from '../fields/line-text.ts';
import { TypedInput } from '../fields/typed-input.tsx';
import type { LineActions } from './line-actions.ts';
import classes from './line-row.module.css';
import { TaxField } from './tax-field.tsx';
import { useReport } from './use-report.ts';

type LineFiguresProps = {
  readonly line: QuotationLine;
  readonly place: number;
  readonly currency: string;
  readonly actions: LineActions;
};

/** Quantity, unit, price, discount and tax of one line. */
export const LineFigures = ({ line, place, currency, actions }: LineFiguresProps) => {
  const { t } = useTranslation('quotations');
  const { settings, percent } = useFormats();
  const { locale } = settings;
  const run = useReport();
  const figure = {
    onEnter: actions.goOn,
    selects: true,
    inputMode: 'decimal',
    className: classes.figure,
  } as const;
  return (
    <div className={classes.figures}>
      <TypedInput
        {...figure}
        {...quantityText(locale)}
        label={t('line.quantity')}
        value={line.quantityMilli}
        save={(quantityMilli) => actions.change(line, { quantityMilli })}
        data-step="quantity"
        data-field={`lines.${place}.quantityMilli`}
      />
      <TypedInput
        {...lineText}
        label={t('line.unit')}
        value={line.unit}
        save={(unit) => actions.change(line, { unit })}
        onEnter={actions.goOn}
        data-step="unit"
      />
      <TypedInput
        {...figure}
        {...amountText(currency, locale)}
        label={t('line.unitPrice')}
        placeholder={formatAmount(0, currency, locale, 'none')}
        value={line.unitPriceMinor}
        save={(unitPriceMinor) => actions.change(line, { unitPriceMinor })}
        data-step="unitPrice"
        data-field={`lines.${place}.unitPriceMinor`}
      />
      <TypedInput
        {...figure}
        {...discountText(locale)}
        label={t('line.discount')}
        placeholder={percent(0)}
        value={line.discountBp}
        save={(discountBp) => actions.change(line, { discountBp })}
        data-step="discount"
        data-field={`lines.${place}.discountBp`}
      />
      <TaxField tax={line} onChange={(tax) => void run(actions.change(line, tax))} onEnter={actions.goOn} />
    </div>
  );
};
