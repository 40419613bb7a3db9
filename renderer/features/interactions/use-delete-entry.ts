import { useTranslation } from 'react-i18next';
import { findRecord } from '#renderer/data/live-query.ts';
import { notify } from '#renderer/ui/notify.ts';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { deleteEntry } from './commands.ts';

/** Deletes an interaction with a way back; answers whether it is gone, and says why when it is not. */
export const useDeleteEntry = (): ((interaction: Interaction) => Promise<boolean>) => {
  const { t } = useTranslation('interactions');
  const failureText = useFailureText();
  return async ({ id, channel, contactId }) => {
    const contact = await findRecord('contacts', contactId);
    const label = t('undo.deleted', { channel: t(`channel.${channel}`), name: contact?.name ?? '' });
    const done = await deleteEntry(id, label);
    if (!done.ok) void notify({ message: failureText(done.error), kind: 'error' });
    return done.ok;
  };
};
