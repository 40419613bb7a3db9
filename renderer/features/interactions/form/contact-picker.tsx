import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';
import { useContactRows } from '#renderer/data/use-contact-rows.ts';
import { MarkedText } from '#renderer/ui/marked-text.tsx';
import classes from './contact-picker.module.css';
import { useFoundContacts } from './use-found-contacts.ts';

const NEW = 'new:';

const FoundContact = ({ row, query }: { readonly row: ContactRow; readonly query: string }) => (
  <>
    <Text size="sm" truncate>
      <MarkedText text={row.name} query={query} />
    </Text>
    <Text size="xs" c="dimmed" truncate>
      {row.organizationName && (
        <>
          <MarkedText text={row.organizationName} query={query} />
          {(row.phone || row.email) && ' · '}
        </>
      )}
      {row.phone && <MarkedText text={row.phone} query={query} isPhone />}
      {row.phone && row.email && ' · '}
      {row.email && <MarkedText text={row.email} query={query} />}
    </Text>
  </>
);

type ContactPickerProps = {
  readonly contactId: string;
  readonly onChoose: (contactId: string) => void;
  /** Makes a contact of what was typed. */
  readonly onCreate: (typed: string) => void;
  readonly error: string | undefined;
  readonly inputRef: RefObject<HTMLInputElement | null>;
};

/** Chooses whom it was with: found by name, organization, e-mail or a phone number in any spelling. */
export const ContactPicker = ({ contactId, onChoose, onCreate, error, inputRef }: ContactPickerProps) => {
  const { t } = useTranslation('interactions');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const chosen = useContactRows([contactId]).rows.get(contactId);
  /** What is being typed; null shows the contact that is chosen. */
  const [typed, setTyped] = useState<string | null>(null);
  const { query, rows } = useFoundContacts(typed ?? '');
  const isNew = query !== null && query !== '' && query === (typed ?? '').trim();
  const { selectFirstOption } = combobox;
  // biome-ignore lint/correctness/useExhaustiveDependencies: new rows have a new first one
  useEffect(() => {
    if (combobox.dropdownOpened) selectFirstOption();
  }, [rows, combobox.dropdownOpened]);
  const submit = (value: string): void => {
    if (value.startsWith(NEW)) onCreate(value.slice(NEW.length));
    else onChoose(value);
    setTyped(null);
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal={false}>
      <Combobox.Target withExpandedAttribute autoComplete="off">
        <TextInput
          ref={inputRef}
          label={t('form.contact')}
          placeholder={t('form.contactHint')}
          error={error}
          value={typed ?? chosen?.name ?? ''}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={(event) => {
            event.currentTarget.select();
            if (contactId === '') combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown();
            setTyped(null);
          }}
          rightSection={<Combobox.Chevron />}
          rightSectionPointerEvents="none"
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={300} style={{ overflowY: 'auto' }} aria-label={t('form.contact')}>
          {rows.map((row) => (
            <Combobox.Option
              key={row.id}
              value={row.id}
              active={row.id === contactId}
              className={classes.option}
            >
              <FoundContact row={row} query={query ?? ''} />
            </Combobox.Option>
          ))}
          {isNew && (
            <Combobox.Option value={`${NEW}${query}`} className={classes.option}>
              <Text size="sm" span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
                <IconUserPlus size={16} stroke={1.6} aria-hidden />
                {t('form.createContact', { name: query })}
              </Text>
            </Combobox.Option>
          )}
          {rows.length === 0 && !isNew && <Combobox.Empty>{t('form.typeToFind')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
