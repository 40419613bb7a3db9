import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OPTIONS } from '../options.ts';
import { useIndexAnswer } from '../use-index-answer.ts';

const FOUND = 8;
const PAUSE_MS = 100;

type ContactChooserProps = {
  readonly label: string;
  /** Contact that can't be chosen: the one it is for. */
  readonly except: string;
  readonly onChoose: (id: string) => void;
  readonly onLeave: () => void;
};

/** Finds another contact by name, company, e-mail or phone. */
export const ContactChooser = ({ label, except, onChoose, onLeave }: ContactChooserProps) => {
  const { t } = useTranslation('contacts');
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const rows = useIndexAnswer('search', text === '' ? null : { text, limit: FOUND + 1 }) ?? [];
  const found = rows.filter(({ id }) => id !== except).slice(0, FOUND);
  return (
    <Select
      {...OPTIONS}
      aria-label={label}
      placeholder={label}
      searchable
      autoFocus
      flex={1}
      data={found.map(({ id, name, organizationName }) => ({
        value: id,
        label: organizationName === '' ? name : `${name}, ${organizationName}`,
      }))}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      value={null}
      onChange={(id) => id && onChoose(id)}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
      nothingFoundMessage={text === '' ? t('relations.type') : t('noMatch.title')}
      data-mantine-stop-propagation
    />
  );
};
