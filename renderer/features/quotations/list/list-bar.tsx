import { TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ComponentProps, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './quotation-list.module.css';
import { StateFilter } from './state-filter.tsx';

type ListBarProps = ComponentProps<typeof StateFilter> & {
  readonly text: string;
  readonly onText: (text: string) => void;
};

/** What the list is narrowed down by: the state, and words. */
export const ListBar = ({ text, onText, ...states }: ListBarProps) => {
  const { t } = useTranslation('quotations');
  const input = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => input.current?.focus()]]);
  return (
    <div className={classes.bar}>
      <StateFilter {...states} />
      <TextInput
        ref={input}
        className={classes.search}
        type="search"
        aria-label={t('list.search')}
        placeholder={t('list.searchPlaceholder')}
        leftSection={<IconSearch size={16} stroke={1.6} aria-hidden />}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          if (text === '') event.currentTarget.blur();
          else onText('');
        }}
      />
    </div>
  );
};
