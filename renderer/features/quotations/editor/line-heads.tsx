import { useTranslation } from 'react-i18next';
import classes from './line-row.module.css';

/** Heads of the columns where lines stand in rows; fields have labels of their own, so readers skip these. */
export const LineHeads = () => {
  const { t } = useTranslation('quotations');
  return (
    <div className={classes.heads} aria-hidden>
      <span />
      <span>{t('line.number')}</span>
      <span>{t('line.description')}</span>
      <span className={classes.figureHead}>{t('line.quantity')}</span>
      <span>{t('line.unit')}</span>
      <span className={classes.figureHead}>{t('line.unitPrice')}</span>
      <span className={classes.figureHead}>{t('line.discount')}</span>
      <span>{t('line.tax')}</span>
      <span className={classes.figureHead}>{t('line.net')}</span>
    </div>
  );
};
