import { useTranslation } from 'react-i18next';
import { runCommand } from '#renderer/data/run-command.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import { notify } from '#renderer/ui/notify.ts';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import { archiveContact, setContactFields, unarchiveContact } from '#shared/domain/contacts/edit-contact.ts';
import type { Command } from '#shared/kernel/command.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { deleteContacts } from '../commands/delete-contacts.ts';

/** Archive, restore, delete and change the kind of a contact; all of it can be undone. */
export const useContactActions = (contact: Contact, onDeleted: () => void) => {
  const { t } = useTranslation('contacts');
  const failureText = useFailureText();
  const { id, name, kind } = contact;
  const refuse = (failure: CommandFailure) => notify({ message: failureText(failure), kind: 'error' });
  const change = async <Args>(label: string, command: Command<Contact, Args>, args: Args): Promise<void> => {
    const done = await runCommand('contacts', id, command, args);
    if (done.ok) offerUndo(label, done.value.undo);
    else await refuse(done.error);
  };
  const remove = async (): Promise<void> => {
    const { changed, refused, undo } = await deleteContacts([id]);
    const [failure] = refused;
    if (failure) return refuse(failure);
    if (changed === 0) return;
    onDeleted();
    offerUndo(t('record.deleted', { name }), undo);
  };
  const switchKind = (): Promise<void> =>
    kind === 'person'
      ? change(t('record.isOrganization', { name }), setContactFields, {
          changes: { kind: 'organization', organizationName: contact.organizationName || name },
        })
      : change(t('record.isPerson', { name }), setContactFields, { changes: { kind: 'person' } });
  return {
    archive: () => change(t('record.archivedNow', { name }), archiveContact, {}),
    restore: () => change(t('record.restored', { name }), unarchiveContact, {}),
    switchKind,
    remove,
  };
};
