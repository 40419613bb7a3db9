import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { ManyDone } from '../commands/change-contacts.ts';
import type { Progress, Watch } from '../commands/in-batches.ts';

const SHOWN_AFTER_MS = 1000;

/** An action under way; `isLong` once it has run for a second. */
export type BulkRun = Progress & { readonly isLong: boolean };

/** Runs an action on many contacts: one step to undo, progress over a second, what was refused said once. */
export const useBulkRun = () => {
  const { t } = useTranslation('contacts');
  const failureText = useFailureText();
  const [run, setRun] = useState<BulkRun | null>(null);
  const stopper = useRef<AbortController>(null);
  const start = async (
    total: number,
    label: (count: number) => string,
    action: (watch: Watch) => Promise<ManyDone>,
  ): Promise<void> => {
    const controller = new AbortController();
    stopper.current = controller;
    setRun({ done: 0, total, isLong: false });
    const timer = setTimeout(() => setRun((now) => now && { ...now, isLong: true }), SHOWN_AFTER_MS);
    const onProgress = ({ done }: Progress) => setRun((now) => now && { ...now, done });
    const { changed, refused, undo } = await action({ onProgress, signal: controller.signal });
    clearTimeout(timer);
    setRun(null);
    if (changed > 0) offerUndo(label(changed), undo);
    const [first] = refused;
    if (first)
      notifications.show({
        color: 'red',
        autoClose: 12_000,
        message: t('bulk.refused', { count: refused.length, reason: failureText(first) }),
      });
  };
  return { run, start, stop: () => stopper.current?.abort() };
};
