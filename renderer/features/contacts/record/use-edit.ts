import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { ContactChanges } from '#shared/domain/contacts/contact-fields.ts';
import { setContactFields } from '#shared/domain/contacts/edit-contact.ts';
import type { Command } from '#shared/kernel/command.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { editContact } from '../commands/edit-contact.ts';

/** Changes the contact; `field` names what, `announce` shows the notice with Undo. Answers why it was refused. */
export type Edit = <Args>(
  field: string,
  command: Command<Contact, Args>,
  args: Args,
  announce?: boolean,
) => Promise<CommandFailure | undefined>;

/** The ways to change one contact in place; every change can be undone. */
export const useEdit = ({ id, name }: Pick<Contact, 'id' | 'name'>) => {
  const { t } = useTranslation('contacts');
  const edit: Edit = useCallback(
    (field, command, args, announce = false) =>
      editContact(id, command, args, {
        label: t(announce ? 'record.removed' : 'record.changed', { name, field }),
        announce,
      }),
    [id, name, t],
  );
  const editFields = useCallback(
    (field: string, changes: ContactChanges) => edit(field, setContactFields, { changes }),
    [edit],
  );
  return { edit, editFields };
};
