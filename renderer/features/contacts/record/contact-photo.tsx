import { Menu, Text } from '@mantine/core';
import { IconPhotoUp, IconTrash } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlobUrl } from '#renderer/data/use-blob-url.ts';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { initialsOf } from '../contact-initials.ts';
import { keepPhoto } from './keep-photo.ts';
import classes from './record.module.css';
import { useEdit } from './use-edit.ts';

const PICTURES = 'image/png,image/jpeg,image/webp,image/gif,image/avif,image/bmp';
const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

/** The photo of a contact, or its initials: pressed or dropped upon to put another. */
export const ContactPhoto = ({ contact }: { readonly contact: Contact }) => {
  const { t } = useTranslation('contacts');
  const failureText = useFailureText();
  const { editFields } = useEdit(contact);
  const url = useBlobUrl(contact.photoHash);
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [fault, setFault] = useState('');
  const put = async (file: File | undefined) => {
    if (!file) return;
    const kept = await keepPhoto(file);
    const failure = kept.ok ? await editFields(t('photo.title'), { photoHash: kept.value }) : kept.error;
    setFault(failure ? failureText(failure) : '');
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void put(event.dataTransfer.files[0]);
  };
  return (
    <div>
      <Menu position="bottom-start">
        <Menu.Target>
          <button
            type="button"
            className={classes.picture}
            aria-label={t('photo.change')}
            title={t('photo.hint')}
            data-square={contact.kind === 'organization' || undefined}
            data-initials={url ? undefined : initialsOf(contact.name)}
            data-over={isOver || undefined}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={onDrop}
          >
            {url && <img src={url} alt="" />}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPhotoUp {...icon} />} onClick={() => chooser.current?.click()}>
            {t('photo.choose')}
          </Menu.Item>
          {contact.photoHash !== '' && (
            <Menu.Item
              leftSection={<IconTrash {...icon} />}
              onClick={() => void editFields(t('photo.title'), { photoHash: '' })}
            >
              {t('photo.remove')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <input
        ref={chooser}
        type="file"
        accept={PICTURES}
        hidden
        aria-label={t('photo.choose')}
        onChange={(event) => {
          void put(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      {fault !== '' && (
        <Text size="xs" c="red" role="alert" maw={180}>
          {fault}
        </Text>
      )}
    </div>
  );
};
