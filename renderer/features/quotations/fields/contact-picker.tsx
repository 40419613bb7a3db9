import { Select, type SelectProps, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askContactIndex, useContactIndexState } from '#renderer/data/contact-index/contact-index-client.ts';
import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';
import classes from './option.module.css';

const SHOWN = 20;

const useFoundContacts = (text: string): readonly ContactRow[] | null => {
  const version = useContactIndexState((state) => state.version);
  const [found, setFound] = useState<readonly ContactRow[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version of the index means other answers.
  useEffect(() => {
    let isCurrent = true;
    void askContactIndex('search', { text, limit: SHOWN }).then((rows) => {
      if (isCurrent) setFound(rows);
    });
    return () => {
      isCurrent = false;
    };
  }, [text, version]);
  return found;
};

const beside = ({ organizationName, city, email }: ContactRow): string =>
  [organizationName, city, email].filter((part) => part !== '').join(' · ');

type ContactPickerProps = Omit<SelectProps, 'data' | 'onChange'> & {
  readonly onPick: (contactId: string) => void;
};

/** Finds a contact by name, organization, e-mail or phone number. */
export const ContactPicker = ({ onPick, ...others }: ContactPickerProps) => {
  const { t } = useTranslation('quotations');
  const [text, setText] = useState('');
  const found = useFoundContacts(text);
  const rows = new Map((found ?? []).map((row) => [row.id, row]));
  return (
    <Select
      placeholder={t('contact.placeholder')}
      {...others}
      searchable
      selectFirstOptionOnChange
      withScrollArea={false}
      classNames={{ options: classes.options }}
      value={null}
      searchValue={text}
      onSearchChange={setText}
      data={[...rows.values()].map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      renderOption={({ option }) => {
        const row = rows.get(option.value);
        return (
          <div>
            <Text size="sm">{option.label}</Text>
            {row && <div className={classes.quiet}>{beside(row)}</div>}
          </div>
        );
      }}
      nothingFoundMessage={found === null ? t('contact.loading') : t('contact.none')}
      onChange={(id) => {
        if (id) onPick(id);
      }}
    />
  );
};
