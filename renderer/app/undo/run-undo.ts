import i18next from 'i18next';
import { takeUndoStep } from '#renderer/stores/undo-store.ts';
import { notify } from '#renderer/ui/notify.ts';

/** Takes back step `id`, or the latest; says so, or why it could not be done. */
export const runUndo = async (id?: number): Promise<void> => {
  const step = takeUndoStep(id);
  if (!step) return;
  const result = await step.undo();
  await notify(
    result.ok
      ? { message: i18next.t('undo.done', { label: step.label }) }
      : { message: i18next.t('undo.failed', { label: step.label }), kind: 'error' },
  );
};
