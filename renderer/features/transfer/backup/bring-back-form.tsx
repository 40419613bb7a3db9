import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskReplace } from './ask-replace.tsx';
import { BackupFacts } from './backup-facts.tsx';
import { type CheckedBackup, startBringBack } from './backup-tasks.ts';
import type { BringBackMode } from './bring-back.ts';

const MODES = ['add', 'replace'] as const;

type BringBackFormProps = { readonly backup: CheckedBackup; readonly onClose: () => void };

/** What a backup holds and how it is to be brought back; replacing everything is asked once more. */
export const BringBackForm = ({ backup, onClose }: BringBackFormProps) => {
  const { t } = useTranslation('transfer');
  const [mode, setMode] = useState<BringBackMode>('add');
  const [isAsking, setIsAsking] = useState(false);
  const isEmpty = Object.values(backup.counts).every((count) => count === 0);
  const begin = (): void => startBringBack(backup, mode);
  if (isAsking) return <AskReplace onReplace={begin} onCancel={() => setIsAsking(false)} />;
  return (
    <Stack>
      <BackupFacts backup={backup} />
      {isEmpty ? (
        <Text size="sm">{t('backup.nothing')}</Text>
      ) : (
        <Radio.Group
          label={t('backup.mode')}
          value={mode}
          onChange={(value) => setMode(value as BringBackMode)}
        >
          <Stack gap="sm" mt="xs">
            {MODES.map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`backup.${value}`)}
                description={t(`backup.${value}Text`)}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('backup.cancel')}
        </Button>
        {!isEmpty && (
          <Button onClick={() => (mode === 'replace' ? setIsAsking(true) : begin())}>
            {t(mode === 'replace' ? 'backup.confirmReplace' : 'backup.confirmAdd')}
          </Button>
        )}
      </Group>
    </Stack>
  );
};
