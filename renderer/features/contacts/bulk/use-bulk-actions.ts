import { useTranslation } from 'react-i18next';
import { useMembers } from '#renderer/data/use-members.ts';
import type { Contact, LifecycleStage } from '#shared/domain/contacts/contact.ts';
import { addTag } from '#shared/domain/contacts/contact-tags.ts';
import {
  archiveContact,
  assignOwner,
  setContactFields,
  unarchiveContact,
} from '#shared/domain/contacts/edit-contact.ts';
import type { Command } from '#shared/kernel/command.ts';
import { changeContacts } from '../commands/change-contacts.ts';
import { deleteContacts } from '../commands/delete-contacts.ts';
import { clearSelection, useContactListStore } from '../list/list-store.ts';
import { useBulkRun } from './use-bulk-run.ts';

/** What can be done with all selected contacts at once. */
export const useBulkActions = () => {
  const { t } = useTranslation('contacts');
  const { members, nameOf } = useMembers();
  const selected = useContactListStore((state) => state.selected);
  const { run, start, stop } = useBulkRun();
  const ids = [...selected];
  const change = <Args>(
    done: string,
    words: Readonly<Record<string, string>>,
    command: Command<Contact, Args>,
    args: Args,
  ): Promise<void> =>
    start(
      ids.length,
      (count) => t(`bulk.${done}`, { ...words, count }),
      (watch) => changeContacts(ids, command, args, watch),
    );
  return {
    count: ids.length,
    members,
    run,
    stop,
    archive: () => change('archived', {}, archiveContact, {}).then(clearSelection),
    restore: () => change('restored', {}, unarchiveContact, {}).then(clearSelection),
    own: (ownerId: string) =>
      change('owned', { owner: nameOf(ownerId) || t('owner.nobody') }, assignOwner, { ownerId }),
    stage: (lifecycleStage: LifecycleStage) =>
      change('staged', { stage: t(`lifecycle.${lifecycleStage}`) }, setContactFields, {
        changes: { lifecycleStage },
      }),
    tag: (tag: string) => change('tagged', { tag }, addTag, { tag }),
    remove: () =>
      start(
        ids.length,
        (count) => t('bulk.deleted', { count }),
        (watch) => deleteContacts(ids, watch),
      ).then(clearSelection),
  };
};
