import { useTranslation } from 'react-i18next';
import type { Result } from '#shared/kernel/result.ts';
import { TypedTextarea } from '../fields/typed-textarea.tsx';
import classes from './line-row.module.css';

type LineDetailsProps = {
  readonly details: string;
  readonly isNew: boolean;
  readonly save: (details: string) => Promise<Result<unknown>>;
};

/** More words to a line, below its description. */
export const LineDetails = ({ details, isNew, save }: LineDetailsProps) => {
  const { t } = useTranslation('quotations');
  return (
    <TypedTextarea
      className={classes.details}
      label={t('line.details')}
      placeholder={t('line.detailsPlaceholder')}
      minRows={1}
      autoFocus={isNew}
      data-spot="details"
      value={details}
      save={save}
    />
  );
};
