import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { QUOTATION_STATES, type QuotationState } from '#shared/domain/quotations/quotation-state.ts';
import classes from './quotation-list.module.css';

type StateFilterProps = {
  readonly counts: ReadonlyMap<QuotationState, number>;
  readonly total: number;
  readonly chosen: QuotationState | '';
  readonly onChoose: (state: QuotationState | '') => void;
};

/** All quotations, or those of one state, with how many there are. */
export const StateFilter = ({ counts, total, chosen, onChoose }: StateFilterProps) => {
  const { t } = useTranslation('quotations');
  const { number } = useFormats();
  // Replaced ones are the past: offered only when there are any.
  const states = QUOTATION_STATES.filter((state) => state !== 'superseded' || (counts.get(state) ?? 0) > 0);
  const choices = [
    { state: '' as const, label: t('list.all'), count: total },
    ...states.map((state) => ({ state, label: t(`state.${state}`), count: counts.get(state) ?? 0 })),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't scroll sideways on a phone.
    <div className={classes.states} role="group" aria-label={t('list.byState')}>
      {choices.map(({ state, label, count }) => (
        <Button
          key={state || 'all'}
          size="compact-sm"
          fw={500}
          variant={state === chosen ? 'light' : 'subtle'}
          color={state === chosen ? undefined : 'gray'}
          className={classes.state}
          aria-pressed={state === chosen}
          onClick={() => onChoose(state)}
        >
          {label} <span className={classes.count}>{number(count)}</span>
        </Button>
      ))}
    </div>
  );
};
