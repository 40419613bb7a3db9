import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/data/new-id.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { ContactAddress } from '#shared/domain/contacts/check-part.ts';
import { type Contact, PLACE_TYPES } from '#shared/domain/contacts/contact.ts';
import { addAddress, removeAddress, setAddress } from '#shared/domain/contacts/contact-parts.ts';
import { postalLines } from '#shared/kernel/postal-address.ts';
import { AddressEditor } from './address-editor.tsx';
import { InlineChoice } from './inline-choice.tsx';
import classes from './record.module.css';
import { RecordSection } from './record-section.tsx';
import { type Edit, useEdit } from './use-edit.ts';

const AddressRow = ({ address, edit }: { readonly address: ContactAddress; readonly edit: Edit }) => {
  const { t, i18n } = useTranslation('contacts');
  const { country } = useFormats().settings;
  const [isEditing, setEditing] = useState(false);
  const { id, type, ...lines } = address;
  const field = t('address.title');
  const text = postalLines(address, i18n.language, country).join('\n');
  if (isEditing)
    return (
      <li>
        <AddressEditor
          address={lines}
          save={(changes) => edit(field, setAddress, { id, changes })}
          onDone={() => setEditing(false)}
        />
      </li>
    );
  return (
    <li className={classes.row}>
      <InlineChoice
        isKind
        label={t('parts.typeOf', { part: field })}
        value={type}
        choices={PLACE_TYPES.map((value) => ({ value, label: t(`placeTypes.${value}`) }))}
        onChange={(next) =>
          void edit(field, setAddress, { id, changes: { type: next as ContactAddress['type'] } })
        }
      />
      <div className={classes.value}>
        <button type="button" className={classes.address} onClick={() => setEditing(true)}>
          {text}
        </button>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('parts.remove', { part: text.replaceAll('\n', ', ') })}
          onClick={() => void edit(field, removeAddress, { id }, true)}
        >
          <IconX size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
};

/** Postal addresses, written as their country writes them, edited line by line. */
export const AddressesSection = ({ contact }: { readonly contact: Contact }) => {
  const { t } = useTranslation('contacts');
  const { country } = useFormats().settings;
  const { edit } = useEdit(contact);
  const [isAdding, setAdding] = useState(false);
  const blank = { street: '', postalCode: '', city: '', region: '', countryCode: country };
  return (
    <RecordSection
      title={t('parts.addresses')}
      add={{ label: t('parts.addAddress'), onAdd: () => setAdding(true) }}
    >
      <ul className={classes.rows}>
        {contact.addresses.map((address) => (
          <AddressRow key={address.id} address={address} edit={edit} />
        ))}
        {isAdding && (
          <li>
            <AddressEditor
              address={blank}
              save={(lines) =>
                edit(t('address.title'), addAddress, { part: { id: newId(), type: 'work', ...lines } })
              }
              onDone={() => setAdding(false)}
            />
          </li>
        )}
      </ul>
    </RecordSection>
  );
};
