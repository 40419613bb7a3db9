import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { TaskState } from '../task/task.ts';
import { TaskProgress } from '../task/task-progress.tsx';
import { bringBackTask } from './backup-tasks.ts';
import type { BroughtBack } from './bring-back.ts';

type BringBackOutcomeProps = {
  readonly state: Exclude<TaskState<BroughtBack>, { readonly status: 'idle' }>;
  readonly onClose: () => void;
};

const Sums = ({ written, here, deleted, blobs, isStopped }: BroughtBack) => {
  const { t } = useTranslation('transfer');
  const { number } = useFormats();
  const line = (key: string, value: number) =>
    value > 0 && <Text size="sm">{t(`backup.${key}`, { count: value, number: number(value) })}</Text>;
  return (
    <div role="status">
      {isStopped && (
        <Alert color="orange" mb="sm" icon={<IconAlertTriangle aria-hidden />}>
          {t('backup.stopped')}
        </Alert>
      )}
      <Text size="sm">{t('backup.written', { count: written, number: number(written) })}</Text>
      {line('here', here)}
      {line('deleted', deleted)}
      {line('blobs', blobs)}
    </div>
  );
};

/** How far bringing back is, and what was done. */
export const BringBackOutcome = ({ state, onClose }: BringBackOutcomeProps) => {
  const { t } = useTranslation('transfer');
  const failureText = useFailureText();
  if (state.status === 'running')
    return (
      <TaskProgress
        label={t(state.progress.total === 0 ? 'backup.beginning' : 'backup.running')}
        progress={state.progress}
        isCounted={false}
        isStopping={state.isStopping}
        onStop={bringBackTask.stop}
      />
    );
  return (
    <Stack>
      {state.status === 'failed' ? (
        <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
          {failureText(state.failure)}
        </Alert>
      ) : (
        <Sums {...state.outcome} />
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('backup.close')}
        </Button>
      </Group>
    </Stack>
  );
};
