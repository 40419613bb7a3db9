import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { InlineText } from './inline-text.tsx';
import { PropertyRow } from './property-row.tsx';
import { useEdit } from './use-edit.ts';

const PERSON_PARTS = ['prefix', 'givenName', 'middleName', 'familyName', 'suffix'] as const;

/** The parts of the name, each saved as it is left; the name as shown follows. */
export const NameEditor = ({ contact }: { readonly contact: Contact }) => {
  const { t } = useTranslation('contacts');
  const { editFields } = useEdit(contact);
  const parts = contact.kind === 'organization' ? (['organizationName'] as const) : PERSON_PARTS;
  return (
    <section aria-label={t('record.name')}>
      {parts.map((part) => {
        const field = t(part === 'organizationName' ? 'fields.name' : `fields.${part}`);
        return (
          <PropertyRow key={part} label={field}>
            <InlineText
              label={field}
              placeholder={t('record.add')}
              value={contact[part]}
              autoFocus={part === 'givenName' || part === 'organizationName'}
              save={(text) => editFields(field, { [part]: text })}
            />
          </PropertyRow>
        );
      })}
    </section>
  );
};

type EditNameButtonProps = { readonly isOpen: boolean; readonly onToggle: () => void };

/** Shows the parts of the name, or hides them again. */
export const EditNameButton = ({ isOpen, onToggle }: EditNameButtonProps) => {
  const { t } = useTranslation('contacts');
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={t('record.editName')}
      title={t('record.editName')}
      aria-expanded={isOpen}
      onClick={onToggle}
    >
      <IconPencil size={16} stroke={1.6} aria-hidden />
    </ActionIcon>
  );
};
