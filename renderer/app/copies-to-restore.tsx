import { Button, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Backup, localCopies, restoreCopy } from '#renderer/data/local-copies.ts';
import { CopyContents } from '#renderer/ui/copy-contents.tsx';

/** The copies on this device, each of which can take the place of a database that can't be opened. */
export const CopiesToRestore = () => {
  const { t, i18n } = useTranslation();
  const [copies, setCopies] = useState<readonly Backup[]>([]);
  useEffect(() => void localCopies().then(setCopies), []);
  if (copies.length === 0) return null;
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {t('copies.title')}
      </Title>
      <Text size="sm">{t('copies.text')}</Text>
      {copies.map((copy) => (
        <div key={copy.name}>
          <Button variant="default" size="xs" onClick={() => void restoreCopy(copy.name)}>
            {t('copies.restore', { at: when.format(Date.parse(copy.at)) })}
          </Button>
          <CopyContents counts={copy.counts} bytes={copy.bytes} />
        </div>
      ))}
    </Stack>
  );
};
