import { useTranslation } from 'react-i18next';
import type { QuotationLine } from '#shared/domain/quotations/quotation.ts';
import { lineText } from '../fields/line-text.ts';
import { TypedInput } from '../fields/typed-input.tsx';
import type { LineActions } from './line-actions.ts';

type LineDescriptionProps = {
  readonly line: QuotationLine;
  readonly place: number;
  readonly actions: LineActions;
};

/** What a line offers. */
export const LineDescription = ({ line, place, actions }: LineDescriptionProps) => {
  const { t } = useTranslation('quotations');
  return (
    <TypedInput
      {...lineText}
      label={t('line.description')}
      placeholder={t('line.descriptionPlaceholder')}
      value={line.description}
      save={(description) => actions.change(line, { description })}
      onEnter={actions.goOn}
      data-step="description"
      data-field={`lines.${place}.description`}
    />
  );
};
