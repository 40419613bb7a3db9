import { useTranslation } from 'react-i18next';
import { CloseButton } from './close-button.tsx';
import classes from './filter-bar.module.css';
import { choose, useContactListStore } from './list-store.ts';
import { useFilterSentence } from './use-filter-sentence.ts';
import type { RowTexts } from './use-row-texts.ts';

type ChipProps = { readonly sentence: string; readonly onRemove: () => void };

const Chip = ({ sentence, onRemove }: ChipProps) => {
  const { t } = useTranslation('contacts');
  return (
    <li className={classes.chip}>
      <span title={sentence}>{sentence}</span>
      <CloseButton label={t('filters.remove', { sentence })} onClick={onRemove} />
    </li>
  );
};

/** The filters that hold, each as a sentence that can be taken away. */
export const FilterChips = ({ texts }: { readonly texts: RowTexts }) => {
  const { t } = useTranslation('contacts');
  const { filters, archived } = useContactListStore((state) => state.choice);
  const sentence = useFilterSentence(texts);
  if (filters.length === 0 && !archived) return null;
  return (
    <ul className={classes.chips} aria-label={t('filters.title')}>
      {archived && <Chip sentence={t('filters.archived')} onRemove={() => choose({ archived: false })} />}
      {filters.map((filter) => (
        <Chip
          key={JSON.stringify(filter)}
          sentence={sentence(filter)}
          onRemove={() => choose({ filters: filters.filter((other) => other !== filter) })}
        />
      ))}
    </ul>
  );
};
