import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArrowBackUp,
  IconDots,
  IconExchange,
  IconFileInvoice,
  IconMessagePlus,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { openPanel } from '#renderer/stores/panel-store.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import classes from './record.module.css';
import { useContactActions } from './use-contact-actions.ts';

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const;

type ContactActionsProps = {
  readonly contact: Contact;
  /** After the contact was deleted. */
  readonly onDeleted: () => void;
};

const MoreMenu = ({ contact, onDeleted }: ContactActionsProps) => {
  const { t } = useTranslation('contacts');
  const { archive, restore, switchKind, remove } = useContactActions(contact, onDeleted);
  const isArchived = contact.archivedAt !== '';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t('actions.more')} title={t('actions.more')}>
          <IconDots {...icon} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {isArchived ? (
          <Menu.Item leftSection={<IconArrowBackUp {...icon} />} onClick={() => void restore()}>
            {t('actions.restore')}
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconArchive {...icon} />} onClick={() => void archive()}>
            {t('actions.archive')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconExchange {...icon} />} onClick={() => void switchKind()}>
          {t(contact.kind === 'person' ? 'actions.toOrganization' : 'actions.toPerson')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => void remove()}>
          {t('actions.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

/** What can be done with a contact: log, quote, archive, delete. */
export const ContactActions = ({ contact, onDeleted }: ContactActionsProps) => {
  const { t } = useTranslation('contacts');
  const { id } = contact;
  return (
    <>
      <Button
        variant="default"
        classNames={{ section: classes.sign }}
        leftSection={<IconFileInvoice {...icon} />}
        onClick={() => openPanel({ kind: 'quotation-form', contactId: id })}
      >
        {t('actions.quote')}
      </Button>
      <Button
        classNames={{ section: classes.sign }}
        leftSection={<IconMessagePlus {...icon} />}
        onClick={() => openPanel({ kind: 'interaction-form', contactId: id })}
      >
        {t('actions.log')}
      </Button>
      <MoreMenu contact={contact} onDeleted={onDeleted} />
    </>
  );
};
