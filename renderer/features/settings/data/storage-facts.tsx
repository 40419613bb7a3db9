import { Button, Group, Progress, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askForPersistence, type DeviceStorage, readDeviceStorage } from '#renderer/data/device-storage.ts';
import { formatBytes } from '#renderer/ui/format-bytes.ts';
import { useFormats } from '#renderer/ui/formats.tsx';

const SOON_FULL = 0.8;

/** Room used on this device, and whether the browser promised to keep what is there. */
export const StorageFacts = () => {
  const { t } = useTranslation('settings');
  const { settings } = useFormats();
  const [storage, setStorage] = useState<DeviceStorage | null>(null);
  const [wasRefused, setWasRefused] = useState(false);
  useEffect(() => void readDeviceStorage().then(setStorage), []);
  if (!storage) return null;
  const { usedBytes, quotaBytes, isPersistent } = storage;
  const share = quotaBytes > 0 ? usedBytes / quotaBytes : 0;
  const ask = async (): Promise<void> => {
    setWasRefused(!(await askForPersistence()));
    setStorage(await readDeviceStorage());
  };
  return (
    <>
      <div>
        <Text size="sm" mb={4}>
          {t('data.used', {
            used: formatBytes(usedBytes, settings.locale),
            quota: formatBytes(quotaBytes, settings.locale),
          })}
        </Text>
        <Progress
          value={Math.max(1, share * 100)}
          color={share > SOON_FULL ? 'orange' : 'petrol'}
          aria-label={t('data.usedLabel')}
        />
      </div>
      <Group justify="space-between" gap="sm">
        <Text size="sm" maw={480} role="status">
          {t(
            isPersistent ? 'data.persistent' : wasRefused ? 'data.persistenceRefused' : 'data.notPersistent',
          )}
        </Text>
        {!isPersistent && (
          <Button variant="default" size="xs" onClick={() => void ask()}>
            {t('data.askPersistence')}
          </Button>
        )}
      </Group>
    </>
  );
};
