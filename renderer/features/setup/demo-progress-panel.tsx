import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { DEMO_COUNTS } from '#shared/domain/demo/generate-demo.ts';
import { type DemoProgress, demoShare } from './commands/write-demo.ts';

const COUNTED = ['contacts', 'interactions', 'quotations'] as const;

type DemoProgressPanelProps = { readonly progress: DemoProgress; readonly onCancel: () => void };

/** How far the demo data is, with the way to stop. */
export const DemoProgressPanel = ({ progress, onCancel }: DemoProgressPanelProps) => {
  const { t } = useTranslation('setup');
  const { number } = useFormats();
  const [isCancelled, setIsCancelled] = useState(false);
  return (
    <Stack gap="md">
      <Text fw={600} role="status">
        {t(isCancelled ? 'demo.cancelling' : 'demo.title')}
      </Text>
      <Progress value={demoShare(progress) * 100} aria-label={t('demo.progress')} />
      <div>
        {COUNTED.map((collection) => (
          <Group key={collection} justify="space-between">
            <Text size="sm">{t(`demo.${collection}`)}</Text>
            <Text size="sm" c="dimmed" className="tabular">
              {t('demo.counts', {
                written: number(progress[collection]),
                total: number(DEMO_COUNTS[collection]),
              })}
            </Text>
          </Group>
        ))}
      </div>
      <Group justify="flex-end">
        <Button
          variant="default"
          disabled={isCancelled}
          onClick={() => {
            setIsCancelled(true);
            onCancel();
          }}
        >
          {t('demo.cancel')}
        </Button>
      </Group>
    </Stack>
  );
};
