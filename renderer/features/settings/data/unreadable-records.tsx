import { Button, Code, Group, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkAllRecords } from '#renderer/data/check-all-records.ts';
import { type UnreadableRecord, useUnreadableRecords } from '#renderer/data/unreadable-records.ts';
import { platform } from '#renderer/platform/platform.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { SettingsGroup } from '../settings-group.tsx';
import classes from './data.module.css';

const download = (records: readonly UnreadableRecord[]): void => {
  const text = JSON.stringify(records, null, 2);
  const filters = [{ name: 'JSON', extensions: ['json'] }];
  void platform.saveFile('kith-unreadable-records.json', new TextEncoder().encode(text), filters);
};

/** Records that were set aside because they break their schema: which, why, and what can be done. */
export const UnreadableRecords = () => {
  const { t } = useTranslation('settings');
  const { number } = useFormats();
  const records = [...useUnreadableRecords((state) => state.records).values()];
  const [checked, setChecked] = useState<number | null>(null);
  const [isDone, setIsDone] = useState(false);
  const cancel = useRef<AbortController | null>(null);

  const check = async (): Promise<void> => {
    cancel.current = new AbortController();
    const { signal } = cancel.current;
    setIsDone(false);
    setChecked(0);
    await checkAllRecords(setChecked, signal).finally(() => setChecked(null));
    setIsDone(!signal.aborted);
  };

  const state =
    records.length > 0
      ? t('data.unreadableCount', { count: records.length })
      : t(isDone ? 'data.allReadable' : 'data.noneUnreadable');
  return (
    <SettingsGroup title={t('data.unreadable')} text={t('data.unreadableText')}>
      <Text size="sm" role="status">
        {checked === null ? state : t('data.checking', { number: number(checked) })}
      </Text>
      {records.length > 0 && (
        <ul className={classes.records}>
          {records.map(({ collection, id, fault }) => (
            <li key={`${collection}/${id}`} className={classes.record}>
              <Text size="sm">{t('data.unreadableRecord', { area: t(`data.areas.${collection}`), id })}</Text>
              <Text size="xs" c="dimmed">
                {t('data.unreadableReason')} <Code>{fault}</Code>
              </Text>
            </li>
          ))}
        </ul>
      )}
      <Group gap="xs">
        {checked === null ? (
          <Button variant="default" size="xs" onClick={() => void check()}>
            {records.length > 0 ? t('data.tryAgain') : t('data.checkAll')}
          </Button>
        ) : (
          <Button variant="default" size="xs" onClick={() => cancel.current?.abort()}>
            {t('data.stop')}
          </Button>
        )}
        {records.length > 0 && (
          <Button variant="default" size="xs" onClick={() => download(records)}>
            {t('data.downloadUnreadable')}
          </Button>
        )}
      </Group>
    </SettingsGroup>
  );
};
