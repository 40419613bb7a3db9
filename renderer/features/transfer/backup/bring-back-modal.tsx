import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { bringBackTask, checkTask, closeBackup, safetyTask } from './backup-tasks.ts';
import { BringBackForm } from './bring-back-form.tsx';
import { BringBackOutcome } from './bring-back-outcome.tsx';

/** Bringing back a backup: what it holds, how, how far it is, what was done. Stays open while it goes on. */
export const BringBackModal = () => {
  const { t } = useTranslation('transfer');
  const check = checkTask.useState();
  const run = bringBackTask.useState();
  const isSaving = safetyTask.useState(({ status }) => status === 'running');
  const isRunning = run.status === 'running' || isSaving;
  return (
    <Modal
      opened={check.status === 'finished'}
      onClose={closeBackup}
      title={t('backup.title')}
      size="lg"
      withCloseButton={!isRunning}
      closeOnClickOutside={false}
      closeOnEscape={!isRunning}
      closeButtonProps={{ 'aria-label': t('backup.close') }}
    >
      {check.status === 'finished' && run.status === 'idle' && (
        <BringBackForm backup={check.outcome} onClose={closeBackup} />
      )}
      {run.status !== 'idle' && <BringBackOutcome state={run} onClose={closeBackup} />}
    </Modal>
  );
};
