import { Alert, Button, FileButton, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconDownload, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import { dayOfInstant } from '#shared/kernel/dates.ts';
import { Section } from '../section.tsx';
import { TaskProgress } from '../task/task-progress.tsx';
import { backupTask, checkTask, startBackup, startCheck } from './backup-tasks.ts';
import { BringBackModal } from './bring-back-modal.tsx';

/** How far writing or looking through a backup is, and how it ended. */
const Progressing = () => {
  const { t } = useTranslation('transfer');
  const failureText = useFailureText();
  const backup = backupTask.useState();
  const check = checkTask.useState();
  const failed = check.status === 'failed' ? check : backup.status === 'failed' ? backup : null;
  return (
    <>
      {backup.status === 'running' && (
        <TaskProgress
          label={t('backup.writing')}
          progress={backup.progress}
          isStopping={backup.isStopping}
          onStop={backupTask.stop}
        />
      )}
      {check.status === 'running' && (
        <TaskProgress
          label={t('backup.checking')}
          progress={check.progress}
          isCounted={false}
          isStopping={check.isStopping}
          onStop={checkTask.stop}
        />
      )}
      {backup.status === 'finished' && backup.outcome !== '' && (
        <Text size="sm" role="status">
          {t('backup.savedAs', { name: backup.outcome })}
        </Text>
      )}
      {failed && (
        <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {failureText(failed.failure)}
        </Alert>
      )}
    </>
  );
};

/** Everything in one file, and the way back from one. */
export const BackupSection = () => {
  const { t } = useTranslation('transfer');
  const { settings } = useFormats();
  const isWriting = backupTask.useState(({ status }) => status === 'running');
  const isChecking = checkTask.useState(({ status }) => status === 'running');
  const isBusy = isWriting || isChecking;
  const save = (): void => {
    checkTask.clear();
    startBackup(dayOfInstant(new Date().toISOString(), settings.timeZone));
  };
  const choose = (file: File | null): void => {
    backupTask.clear();
    if (file) startCheck(file);
  };
  return (
    <Section title={t('backup.heading')} text={t('backup.text')}>
      <Group gap="xs">
        <Button
          variant="default"
          disabled={isBusy}
          leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
          onClick={save}
        >
          {t('backup.save')}
        </Button>
        <FileButton accept=".kith" onChange={choose}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              disabled={isBusy}
              leftSection={<IconUpload size={16} stroke={1.6} aria-hidden />}
            >
              {t('backup.bringBack')}
            </Button>
          )}
        </FileButton>
      </Group>
      <Progressing />
      <BringBackModal />
    </Section>
  );
};
