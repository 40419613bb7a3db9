import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFoundContacts } from '#renderer/data/use-found-contacts.ts';
import { FoundContact } from '#renderer/ui/found-contact.tsx';
import { FoundPicker } from '#renderer/ui/found-picker.tsx';

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
  const { query, rows, marked, isPending } = useFoundContacts(typed);
  return (
    <FoundPicker
      aria-label={label}
      placeholder={label}
      autoFocus
      flex={1}
      options={rows
        .filter(({ id }) => id !== except)
        .map((row) => ({ value: row.id, content: <FoundContact contact={row} marked={marked} /> }))}
      isPending={isPending}
      empty={query ? t('noMatch.title') : t('relations.type')}
      onType={setTyped}
      onPick={onChoose}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
      }}
      data-mantine-stop-propagation
    />
  );
};
