import { useTranslation } from 'react-i18next';
import { useToday } from '#renderer/ui/use-today.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { changeDetails } from '../commands/edit-draft.ts';
import { lineText } from '../fields/line-text.ts';
import { TypedInput } from '../fields/typed-input.tsx';
import { ContactField } from './contact-field.tsx';
import { CurrencyField } from './currency-field.tsx';
import classes from './details-fields.module.css';

/** Who a draft is for, what it is about, in which currency and how long it holds. */
export const DetailsFields = ({ quotation }: { readonly quotation: Quotation }) => {
  const { t } = useTranslation('quotations');
  const today = useToday();
  const { id, title, validUntilOn } = quotation;
  const isOver = validUntilOn !== '' && validUntilOn < today;
  return (
    <div className={classes.details}>
      <ContactField quotation={quotation} />
      <TypedInput
        {...lineText}
        label={t('details.title')}
        placeholder={t('details.titlePlaceholder')}
        value={title}
        save={(changed) => changeDetails(id, { title: changed })}
      />
      <CurrencyField quotation={quotation} />
      <TypedInput
        {...lineText}
        type="date"
        label={t('details.validUntil')}
        value={validUntilOn}
        save={(changed) => changeDetails(id, { validUntilOn: changed })}
        description={isOver ? t('details.validityOver') : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data-field="validUntilOn"
      />
    </div>
  );
};
