import type { TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFoundContacts } from '#renderer/data/use-found-contacts.ts';
import { FoundContact } from '#renderer/ui/found-contact.tsx';
import { FoundPicker } from '#renderer/ui/found-picker.tsx';

type ContactPickerProps = Omit<TextInputProps, 'ref' | 'value' | 'onChange'> & {
  readonly onPick: (contactId: string) => void;
};

/** Finds a contact by name, organization, e-mail or phone number. */
export const ContactPicker = ({ onPick, ...others }: ContactPickerProps) => {
  const { t } = useTranslation('quotations');
  const [typed, setTyped] = useState('');
  const { query, rows, marked, isPending } = useFoundContacts(typed);
  return (
    <FoundPicker
      placeholder={t('contact.placeholder')}
      {...others}
      options={rows.map((row) => ({
        value: row.id,
        content: <FoundContact contact={row} marked={marked} />,
      }))}
      isPending={isPending}
      empty={isPending ? t('contact.loading') : t(query ? 'contact.none' : 'contact.type')}
      opensOnFocus
      onType={setTyped}
      onPick={onPick}
    />
  );
};
