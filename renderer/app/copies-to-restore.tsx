import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Backup, localCopies, repairDatabase, restoreCopy } from '#renderer/data/local-copies.ts';
import { CopyContents } from '#renderer/ui/copy-contents.tsx';

/**
 * What can take the place of a database that can't be opened: a copy on this device, and where the database
 * `mayRepair`, what can still be read of it too.
 */
export const CopiesToRestore = ({ mayRepair }: { readonly mayRepair: boolean }) => {
  const { t, i18n } = useTranslation();
  const [copies, setCopies] = useState<readonly Backup[]>([]);
  useEffect(() => void localCopies().then(setCopies), []);
  const [latest] = copies;
  if (!latest && !mayRepair) return null;
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Stack gap="md">
      {mayRepair && (
        <Stack gap="xs">
          <Title order={2} size="h4">
            {t('repair.title')}
          </Title>
          <Text size="sm">
            {latest ? t('repair.text', { at: when.format(Date.parse(latest.at)) }) : t('repair.withoutCopy')}
          </Text>
          <Button w="fit-content" size="xs" onClick={() => void repairDatabase(latest?.name ?? null)}>
            {t('repair.do')}
          </Button>
        </Stack>
      )}
      {latest && (
        <Stack gap="xs">
          <Title order={2} size="h4">
            {t('copies.title')}
          </Title>
          <Text size="sm">{t('copies.text')}</Text>
          {copies.map((copy) => (
            <Group key={copy.name} gap="sm">
              <Button variant="default" size="xs" onClick={() => void restoreCopy(copy.name)}>
                {t('copies.restore', { at: when.format(Date.parse(copy.at)) })}
              </Button>
              <CopyContents counts={copy.counts} bytes={copy.bytes} />
            </Group>
          ))}
        </Stack>
      )}
    </Stack>
  );
};
