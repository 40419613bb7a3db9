import { Group, Text } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Where the data is: on this device. Says nothing of sending, because nothing is sent yet. */
export const SaveStatus = () => {
  const { t } = useTranslation();
  return (
    <Group gap={8} px={10} py={6} wrap="nowrap" title={t('status.savedHint')}>
      <IconDeviceFloppy size={16} stroke={1.6} aria-hidden />
      <Text size="xs" c="dimmed">
        {t('status.savedHere')}
      </Text>
    </Group>
  );
};
