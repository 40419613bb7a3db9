import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Backup, makeCopy, restoreCopy } from '#renderer/data/local-copies.ts';
import { useRecordCount } from '#renderer/data/use-record-count.ts';
import { usePreferences } from '#renderer/stores/preferences-store.ts';
import { CopyContents } from '#renderer/ui/copy-contents.tsx';
import { useFormats } from '#renderer/ui/formats.tsx';

type RestoreCopyProps = { readonly copy: Backup; readonly onClose: () => void };

/** Asks whether `copy` is to take the place of what is here, which is copied before. */
export const RestoreCopy = ({ copy, onClose }: RestoreCopyProps) => {
  const { t } = useTranslation('settings');
  const { instant } = useFormats();
  const here = {
    contacts: useRecordCount('contacts'),
    interactions: useRecordCount('interactions'),
    quotations: useRecordCount('quotations'),
    products: useRecordCount('products'),
  };
  const kept = usePreferences((preferences) => preferences.copiesKept);
  const [share, setShare] = useState<number | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const restore = async (): Promise<void> => {
    setShare(0);
    setHasFailed(false);
    try {
      await makeCopy('before-restore', kept, setShare);
      await restoreCopy(copy.name);
    } catch {
      setHasFailed(true);
      setShare(null);
    }
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={share === null ? onClose : () => undefined}
      title={t('copies.askTitle', { at: instant(copy.at) })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="sm">
        <div>
          <Text size="sm">{t('copies.holds')}</Text>
          <CopyContents counts={copy.counts} bytes={copy.bytes} />
        </div>
        <div>
          <Text size="sm">{t('copies.hereNow')}</Text>
          <CopyContents counts={here} />
        </div>
        <Text size="sm">{t('copies.askText')}</Text>
        {share !== null && <Progress value={Math.max(2, share * 100)} aria-label={t('copies.making')} />}
        {hasFailed && (
          <Text size="sm" c="red" role="alert">
            {t('copies.notRestored')}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} disabled={share !== null} data-autofocus>
            {t('copies.keepWhatIsHere')}
          </Button>
          <Button color="red.9" onClick={() => void restore()} disabled={share !== null}>
            {t('copies.restoreThis')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
