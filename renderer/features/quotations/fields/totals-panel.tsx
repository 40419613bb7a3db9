import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { Quotation, QuotationTotals } from '#shared/domain/quotations/quotation.ts';
import { isTaxed, taxText } from './tax-text.ts';
import classes from './totals-panel.module.css';

type TotalsPanelProps = {
  readonly quotation: Quotation;
  readonly totals: QuotationTotals;
  /** The field for the overall discount; its figure alone when not given. */
  readonly discountField?: ReactNode;
};

/** From the sum of the lines to what is to be paid. */
export const TotalsPanel = ({ quotation, totals, discountField }: TotalsPanelProps) => {
  const { t } = useTranslation('quotations');
  const { money, percent } = useFormats();
  const { currency, overallDiscountBp } = quotation;
  const amount = (minor: number): string => money(minor, currency);
  const taxes = totals.taxes.map(({ name, rateBp, ...rest }) => ({
    taxName: name,
    taxRateBp: rateBp,
    ...rest,
  }));
  return (
    <dl className={classes.totals} aria-label={t('totals.title')}>
      <div className={classes.row}>
        <dt>{t('totals.subtotal')}</dt>
        <dd data-total="subtotal">{amount(totals.subtotalMinor)}</dd>
      </div>
      {(discountField || overallDiscountBp > 0) && (
        <>
          <div className={classes.row}>
            <dt className={classes.discountTerm}>
              {t('totals.discount')} {discountField ?? percent(overallDiscountBp)}
            </dt>
            <dd data-total="discount">{amount(-totals.discountMinor)}</dd>
          </div>
          <div className={classes.row}>
            <dt>{t('totals.net')}</dt>
            <dd data-total="net">{amount(totals.netMinor)}</dd>
          </div>
        </>
      )}
      {taxes.filter(isTaxed).map((tax) => (
        <div className={classes.row} key={`${tax.taxRateBp} ${tax.taxName}`}>
          <dt>
            {taxText(tax, percent)}{' '}
            <span className={classes.base}>{t('totals.taxBase', { base: amount(tax.baseMinor) })}</span>
          </dt>
          <dd data-total="tax">{amount(tax.taxMinor)}</dd>
        </div>
      ))}
      <div className={classes.gross}>
        <dt>{t('totals.gross')}</dt>
        <dd data-total="gross">{amount(totals.grossMinor)}</dd>
      </div>
    </dl>
  );
};
