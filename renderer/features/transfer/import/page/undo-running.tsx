import { Alert, Box, CloseButton, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { TaskState } from '../../task/task.ts';
import { TaskProgress } from '../../task/task-progress.tsx';
import type { ImportArea } from '../import-plan.ts';
import { undoTask } from '../import-tasks.ts';
import type { UndoOutcome } from '../undo-import.ts';
import { Fact } from './fact.tsx';

const Content = ({ state }: { readonly state: TaskState<UndoOutcome & { readonly area: ImportArea }> }) => {
  const { t } = useTranslation('transfer');
  const { number } = useFormats();
  const failureText = useFailureText();
  if (state.status === 'idle') return null;
  if (state.status === 'running')
    return (
      <TaskProgress
        label={t('undo.running')}
        progress={state.progress}
        isStopping={state.isStopping}
        onStop={undoTask.stop}
      />
    );
  if (state.status === 'failed')
    return (
      <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
        {failureText(state.failure)}
      </Alert>
    );
  const { area, deleted, kept, isStopped } = state.outcome;
  const count = (key: string, value: number): string => t(key, { count: value, number: number(value) });
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start" role="status">
      <Fact
        kind={isStopped ? 'warn' : 'good'}
        text={count(area === 'contacts' ? 'undo.deletedContacts' : 'undo.deletedProducts', deleted)}
      >
        {kept > 0 && <Text size="sm">{count('undo.kept', kept)}</Text>}
        {isStopped && <Text size="sm">{t('undo.stopped')}</Text>}
      </Fact>
      <CloseButton aria-label={t('undo.close')} onClick={undoTask.clear} />
    </Group>
  );
};

/** How far the undoing of an import is, and what it did. */
export const UndoRunning = () => {
  const state = undoTask.useState();
  return state.status === 'idle' ? null : (
    <Box mb="lg">
      <Content state={state} />
    </Box>
  );
};
