import { Button, Group, Progress, Select, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Backup, localCopies, makeCopy } from '#renderer/data/local-copies.ts';
import { setPreferences, usePreferences } from '#renderer/stores/preferences-store.ts';
import { CopyContents } from '#renderer/ui/copy-contents.tsx';
import { useFormats } from '#renderer/ui/formats.tsx';
import { SettingsGroup } from '../settings-group.tsx';
import classes from './data.module.css';
import { RestoreCopy } from './restore-copy.tsx';

const EVERY_DAYS = [1, 7, 0] as const;
const KEPT = [1, 3, 7, 14] as const;

const failureKey = (error: unknown): string =>
  error instanceof Error && 'code' in error && error.code === 'disk-full'
    ? 'copies.noRoom'
    : 'copies.notMade';

/** The encrypted copies of the database on this device: made now or by themselves, and brought back. */
export const LocalCopies = () => {
  const { t } = useTranslation('settings');
  const { instant } = useFormats();
  const { copyEveryDays, copiesKept } = usePreferences();
  const [copies, setCopies] = useState<readonly Backup[]>([]);
  const [share, setShare] = useState<number | null>(null);
  const [failure, setFailure] = useState('');
  const [chosen, choose] = useState<Backup | null>(null);
  const look = useCallback(() => localCopies().then(setCopies), []);
  useEffect(() => void look(), [look]);

  const make = async (): Promise<void> => {
    setShare(0);
    setFailure('');
    try {
      await makeCopy('asked', copiesKept, setShare);
    } catch (error) {
      setFailure(t(failureKey(error)));
    }
    setShare(null);
    await look();
  };

  return (
    <SettingsGroup title={t('copies.title')} text={t('copies.text')}>
      <Group gap="sm" align="flex-end">
        <Select
          size="xs"
          label={t('copies.every')}
          allowDeselect={false}
          value={String(copyEveryDays)}
          data={EVERY_DAYS.map((days) => ({ value: String(days), label: t(`copies.everyDays.${days}`) }))}
          onChange={(days) => setPreferences({ copyEveryDays: Number(days) })}
        />
        <Select
          size="xs"
          label={t('copies.kept')}
          allowDeselect={false}
          value={String(copiesKept)}
          data={KEPT.map((count) => ({ value: String(count), label: t('copies.keptCount', { count }) }))}
          onChange={(kept) => setPreferences({ copiesKept: Number(kept) })}
        />
        <Button variant="default" size="xs" onClick={() => void make()} disabled={share !== null}>
          {t('copies.makeNow')}
        </Button>
      </Group>
      {share !== null && <Progress value={Math.max(2, share * 100)} aria-label={t('copies.making')} />}
      {failure !== '' && (
        <Text size="sm" c="red" role="alert">
          {failure}
        </Text>
      )}
      {copies.length === 0 && share === null && (
        <Text size="sm" c="dimmed">
          {t('copies.none')}
        </Text>
      )}
      <ul className={classes.copies} aria-label={t('copies.title')}>
        {copies.map((copy) => (
          <li key={copy.name} className={classes.copy}>
            <div>
              <Text size="sm">{`${instant(copy.at)} · ${t(`copies.reason.${copy.reason}`)}`}</Text>
              <CopyContents counts={copy.counts} bytes={copy.bytes} />
            </div>
            <Button variant="default" size="xs" flex="none" onClick={() => choose(copy)}>
              {t('copies.restore')}
            </Button>
          </li>
        ))}
      </ul>
      {chosen && <RestoreCopy copy={chosen} onClose={() => choose(null)} />}
    </SettingsGroup>
  );
};
