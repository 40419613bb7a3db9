import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseButton } from './close-button.tsx';
import classes from './filter-bar.module.css';
import { setWords, useContactListStore } from './list-store.ts';

const TYPING_MS = 80;

type FilterBoxProps = {
  readonly box: RefObject<HTMLInputElement | null>;
  /** Goes on to the rows found. */
  readonly onLeave: () => void;
};

/**
 * Words a contact must have: name, company, e-mail, tag, or a phone in any spelling. A plain field: the first load has
 * no room for Mantine's.
 */
export const FilterBox = ({ box, onLeave }: FilterBoxProps) => {
  const { t } = useTranslation('contacts');
  const words = useContactListStore((state) => state.text);
  const [typed, setTyped] = useState(words);
  const apply = useDebouncedCallback(setWords, TYPING_MS);
  // Words set elsewhere (a saved view, "clear filters") show up in the box.
  useEffect(() => setTyped(words), [words]);
  const put = (text: string) => {
    setTyped(text);
    apply(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== '') put('');
    else if (['Escape', 'Enter', 'ArrowDown'].includes(event.key)) onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={classes.box}>
      <IconSearch size={16} stroke={1.6} aria-hidden />
      <input
        ref={box}
        type="search"
        className={classes.words}
        aria-label={t('filters.words')}
        placeholder={t('filters.placeholder')}
        value={typed}
        onChange={(event) => put(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {typed !== '' && <CloseButton label={t('filters.clearWords')} onClick={() => put('')} />}
    </div>
  );
};
