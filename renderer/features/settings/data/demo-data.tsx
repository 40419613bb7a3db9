import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteImported, hasImported } from '#renderer/data/imported-records.ts';
import { useFormats } from '#renderer/ui/formats.tsx';

import { DEMO_IMPORT_ID } from '#shared/domain/demo/demo-import.ts';
import { SettingsGroup } from '../settings-group.tsx';

/** The way out of the demo data, shown while there is any: asks first, because this can't be undone. */
export const DemoData = () => {
  const { t } = useTranslation('settings');
  const { number } = useFormats();
  const [isHere, setIsHere] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [deleted, setDeleted] = useState<number | null>(null);
  const [isGone, setIsGone] = useState(false);
  useEffect(() => void hasImported(DEMO_IMPORT_ID).then(setIsHere), []);

  const remove = async (): Promise<void> => {
    setIsAsking(false);
    setDeleted(0);
    await deleteImported(DEMO_IMPORT_ID, (_name, gone) => setDeleted((before) => (before ?? 0) + gone));
    setIsGone(true);
    setIsHere(false);
  };

  if (!isHere && !isGone) return null;
  return (
    <SettingsGroup title={t('demo.title')} text={t('demo.text')}>
      {isGone ? (
        <Text size="sm" role="status">
          {t('demo.gone', { number: number(deleted ?? 0) })}
        </Text>
      ) : (
        <Group gap="sm">
          <Button variant="default" size="xs" onClick={() => setIsAsking(true)} disabled={deleted !== null}>
            {t('demo.remove')}
          </Button>
          {deleted !== null && (
            <Text size="sm" role="status">
              {t('demo.removing', { number: number(deleted) })}
            </Text>
          )}
        </Group>
      )}
      <Modal
        opened={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('demo.askTitle')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Text size="sm">{t('demo.askText')}</Text>
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={() => setIsAsking(false)} data-autofocus>
            {t('demo.keep')}
          </Button>
          <Button color="red.9" onClick={() => void remove()}>
            {t('demo.removeForGood')}
          </Button>
        </Group>
      </Modal>
    </SettingsGroup>
  );
};
