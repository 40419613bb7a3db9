import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { bringBackTask, checkTask } from './backup-tasks.ts';
import { BringBackForm } from './bring-back-form.tsx';
import { BringBackOutcome } from './bring-back-outcome.tsx';

/** Bringing back a backup: what it holds, how, how far it is, what was done. Stays open while it goes on. */
export const BringBackModal = () => {
  const { t } = useTranslation('transfer');
  const check = checkTask.useState();
  const run = bringBackTask.useState();
  const isRunning = run.status === 'running';
  const close = (): void => {
    checkTask.clear();
    bringBackTask.clear();
  };
  return (
    <Modal
      opened={check.status === 'finished'}
      onClose={close}
      title={t('backup.title')}
      size="lg"
      withCloseButton={!isRunning}
      closeOnClickOutside={false}
      closeOnEscape={!isRunning}
      closeButtonProps={{ 'aria-label': t('backup.close') }}
    >
      {check.status === 'finished' && run.status === 'idle' && (
        <BringBackForm backup={check.outcome} onClose={close} />
      )}
      {run.status !== 'idle' && <BringBackOutcome state={run} onClose={close} />}
    </Modal>
  );
};
