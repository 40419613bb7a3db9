import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../section.tsx';
import type { TaskState } from '../../task/task.ts';
import { TaskProgress } from '../../task/task-progress.tsx';
import { importTask } from '../import-tasks.ts';

type Running = Extract<TaskState<unknown>, { readonly status: 'running' }>;

/** An import that is going on. */
export const ImportRunning = ({ state, name }: { readonly state: Running; readonly name: string }) => {
  const { t } = useTranslation('transfer');
  const heading = t('running.heading', { name });
  return (
    <Section title={heading}>
      <TaskProgress
        label={t('running.label')}
        progress={state.progress}
        isStopping={state.isStopping}
        onStop={importTask.stop}
      />
      <Text size="sm" c="dimmed">
        {t('running.stay')}
      </Text>
    </Section>
  );
};
