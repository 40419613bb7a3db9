import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { takeUndoStep } from '#renderer/stores/undo-store.ts';

/** Takes back step `id`, or the latest; says so, or why it could not be done. */
export const runUndo = async (id?: number): Promise<void> => {
  const step = takeUndoStep(id);
  if (!step) return;
  notifications.hide(`undo-${step.id}`);
  const result = await step.undo();
  const message = result.ok
    ? i18next.t('undo.done', { label: step.label })
    : i18next.t('undo.failed', { label: step.label });
  notifications.show({ message, autoClose: 4000, color: result.ok ? 'petrol' : 'red' });
};
