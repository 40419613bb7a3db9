import { Text } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContactRows } from '#renderer/data/use-contact-rows.ts';
import { useFoundContacts } from '#renderer/data/use-found-contacts.ts';
import { FoundContact } from '#renderer/ui/found-contact.tsx';
import { FoundPicker } from '#renderer/ui/found-picker.tsx';

const NEW = 'new:';

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
  const [typed, setTyped] = useState('');
  const { query, rows, marked, isPending } = useFoundContacts(typed);
  const chosen = useContactRows([contactId]).rows.get(contactId);
  const found = rows.map((row) => ({
    value: row.id,
    content: <FoundContact contact={row} marked={marked} />,
  }));
  const create = {
    value: `${NEW}${query}`,
    content: (
      <Text size="sm" span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
        <IconUserPlus size={16} stroke={1.6} aria-hidden />
        {t('form.createContact', { name: query })}
      </Text>
    ),
  };
  return (
    <FoundPicker
      inputRef={inputRef}
      label={t('form.contact')}
      placeholder={t('form.contactHint')}
      error={error}
      shown={chosen?.name ?? ''}
      options={query && !isPending ? [...found, create] : found}
      isPending={isPending}
      empty={t('form.typeToFind')}
      opensOnFocus={contactId === ''}
      onType={setTyped}
      onPick={(value) => (value.startsWith(NEW) ? onCreate(value.slice(NEW.length)) : onChoose(value))}
    />
  );
};
