import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormats } from '#renderer/ui/formats.tsx';
import { StateBadge } from '../fields/state-badge.tsx';
import classes from './quotation-list.module.css';
import { grossMinor, type QuotationRow } from './quotation-rows.ts';

/** One quotation of the list; on a phone its most important facts in two lines. */
export const QuotationTableRow = ({ row, place }: { readonly row: QuotationRow; readonly place: number }) => {
  const { t } = useTranslation('quotations');
  const { money, day, relative, instant } = useFormats();
  const { quotation, state, contactName } = row;
  const { id, number, revision, title, currency, validUntilOn, updatedAt } = quotation;
  return (
    <tr className={classes.row} data-place={place}>
      <td data-column="number">
        <Link href={`/quotations/${id}`} className={classes.open}>
          {number || t('list.draft')}
          {revision > 1 && <span className={classes.revision}> · {t('list.revision', { revision })}</span>}
        </Link>
      </td>
      <td data-column="contactName" title={contactName}>
        {contactName}
      </td>
      <td data-column="title" title={title}>
        {title}
      </td>
      <td data-column="state">
        <StateBadge state={state} />
      </td>
      <td data-column="total">{money(grossMinor(quotation), currency)}</td>
      <td data-column="validUntilOn">{day(validUntilOn)}</td>
      <td data-column="updatedAt" title={instant(updatedAt)}>
        {relative(updatedAt)}
      </td>
    </tr>
  );
};
