import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { restText } from './rest-text.ts';
import type { TaskProgress as Progressing } from './task.ts';

type TaskProgressProps = {
  readonly label: string;
  readonly progress: Progressing;
  readonly isStopping?: boolean;
  /** Whether how much is done is told in numbers a person knows; else only as a bar. */
  readonly isCounted?: boolean;
  readonly onStop?: () => void;
};

/** How far something is: a bar, the count, the rest, and the way to stop it. */
export const TaskProgress = ({
  label,
  progress,
  isStopping,
  isCounted = true,
  onStop,
}: TaskProgressProps) => {
  const { t } = useTranslation('transfer');
  const { number, settings } = useFormats();
  const { done, total } = progress;
  const rest = restText(progress, Date.now(), settings.locale);
  const facts = [
    isCounted && total > 0 ? t('running.count', { done: number(done), total: number(total) }) : '',
    rest && !isStopping ? t('running.rest', { time: rest }) : '',
  ].filter(Boolean);
  return (
    <Stack gap={6}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm" fw={500} role="status">
          {isStopping ? t('running.stopping') : label}
        </Text>
        {onStop && (
          <Button variant="default" size="xs" flex="none" onClick={onStop} disabled={isStopping}>
            {t('running.stop')}
          </Button>
        )}
      </Group>
      <Progress
        value={total > 0 ? Math.min(100, (done / total) * 100) : 100}
        animated={total === 0}
        aria-label={label}
      />
      <Text size="xs" c="dimmed" className="tabular" mih={18}>
        {facts.join(' · ')}
      </Text>
    </Stack>
  );
};
