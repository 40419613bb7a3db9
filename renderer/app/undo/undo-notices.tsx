import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useUndoStore } from '#renderer/stores/undo-store.ts';
import { runUndo } from './run-undo.ts';

const SHOWN_MS = 8000;
let announced = 0;

const takeBack = (id: number): void => {
  notifications.hide(`undo-${id}`);
  void runUndo(id);
};

/** Shows what was just done with a button that takes it back, for eight seconds. */
export const UndoNotices = () => {
  const { t } = useTranslation();
  useEffect(() => {
    const announceLatest = (): void => {
      const latest = useUndoStore.getState().steps.at(-1);
      if (!latest?.announce || latest.id <= announced) return;
      announced = latest.id;
      notifications.show({
        id: `undo-${latest.id}`,
        autoClose: SHOWN_MS,
        message: (
          <Group justify="space-between" wrap="nowrap" gap="sm">
            <Text size="sm">{latest.label}</Text>
            <Button size="compact-sm" variant="default" flex="none" onClick={() => takeBack(latest.id)}>
              {t('undo.action')}
            </Button>
          </Group>
        ),
      });
    };
    announceLatest();
    return useUndoStore.subscribe(announceLatest);
  }, [t]);
  return null;
};
