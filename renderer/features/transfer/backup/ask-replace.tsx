import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import { dayOfInstant } from '#shared/kernel/dates.ts';
import { TaskProgress } from '../task/task-progress.tsx';
import { safetyTask, startSafetyBackup } from './backup-tasks.ts';

type AskReplaceProps = { readonly onReplace: () => void; readonly onCancel: () => void };

/**
 * Asks before everything is replaced. What is here now is saved first, by a click of its own: a browser may ask whether
 * it may save, and the person is to see that the file is there.
 */
export const AskReplace = ({ onReplace, onCancel }: AskReplaceProps) => {
  const { t } = useTranslation('transfer');
  const { settings } = useFormats();
  const failureText = useFailureText();
  const saving = safetyTask.useState();
  const savedAs = saving.status === 'finished' ? saving.outcome : '';
  return (
    <Stack>
      <Text fw={600}>{t('backup.askReplace')}</Text>
      <Text size="sm">{t('backup.askReplaceText')}</Text>
      {saving.status === 'running' ? (
        <TaskProgress
          label={t('backup.writing')}
          progress={saving.progress}
          isStopping={saving.isStopping}
          onStop={safetyTask.stop}
        />
      ) : (
        <Button
          variant="default"
          w="fit-content"
          leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
          onClick={() => startSafetyBackup(dayOfInstant(new Date().toISOString(), settings.timeZone))}
        >
          {t('backup.saveFirst')}
        </Button>
      )}
      {savedAs !== '' && (
        <Text size="sm" role="status">
          {t('backup.savedFirst', { name: savedAs })}
        </Text>
      )}
      {saving.status === 'failed' && (
        <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {failureText(saving.failure)}
        </Alert>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel} disabled={saving.status === 'running'}>
          {t('backup.keepAsIs')}
        </Button>
        <Button color="red" disabled={savedAs === ''} onClick={onReplace}>
          {t('backup.confirmReplace')}
        </Button>
      </Group>
    </Stack>
  );
};
