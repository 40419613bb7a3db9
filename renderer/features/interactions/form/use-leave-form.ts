import { useTranslation } from 'react-i18next';
import { useInteractionDrafts } from '#renderer/stores/interaction-drafts.ts';
import { closePanel } from '#renderer/stores/panel-store.ts';
import { notify } from '#renderer/ui/notify.ts';

/** The key a form's draft is kept under. */
export const formKeyOf = (contactId: string, interactionId: string): string =>
  interactionId || `new:${contactId}`;

/** Closes the form `formKey` and says that what was typed is kept, when there is something. */
export const useLeaveForm = (formKey: string): (() => void) => {
  const { t } = useTranslation('interactions');
  return () => {
    if (useInteractionDrafts.getState().drafts.has(formKey)) void notify({ message: t('form.kept') });
    closePanel();
  };
};
