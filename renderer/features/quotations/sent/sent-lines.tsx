import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { Quotation, QuotationTotals } from '#shared/domain/quotations/quotation.ts';
import { isTaxed, taxText } from '../fields/tax-text.ts';
import classes from './sent-lines.module.css';

type SentLinesProps = { readonly quotation: Quotation; readonly totals: QuotationTotals };

/** The lines of a quotation as they were sent. */
export const SentLines = ({ quotation, totals }: SentLinesProps) => {
  const { t } = useTranslation('quotations');
  const { money, percent, quantity } = useFormats();
  const { currency, lines } = quotation;
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('lines.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('line.number')}</th>
          <th scope="col">{t('line.description')}</th>
          <th scope="col">{t('line.quantity')}</th>
          <th scope="col">{t('line.unitPrice')}</th>
          <th scope="col">{t('line.discount')}</th>
          <th scope="col">{t('line.tax')}</th>
          <th scope="col">{t('line.net')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, place) => (
          <tr key={line.id}>
            <td>{place + 1}</td>
            <td>
              {line.description}
              {line.details !== '' && (
                <Text size="xs" c="dimmed" className={classes.details}>
                  {line.details}
                </Text>
              )}
            </td>
            <td>
              {quantity(line.quantityMilli)} {line.unit}
            </td>
            <td>{money(line.unitPriceMinor, currency)}</td>
            <td>{line.discountBp === 0 ? '' : percent(line.discountBp)}</td>
            <td>{isTaxed(line) ? taxText(line, percent) : ''}</td>
            <td>{money(totals.lineNetsMinor[place] ?? 0, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
