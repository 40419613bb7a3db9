import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportArea } from '../import-plan.ts';
import { startUndo } from '../import-tasks.ts';

type AskUndoProps = {
  readonly isOpen: boolean;
  readonly area: ImportArea;
  readonly importId: string;
  readonly fileName: string;
  readonly onClose: () => void;
};

/** Asks before an import is undone, because that can't be taken back. */
export const AskUndo = ({ isOpen, area, importId, fileName, onClose }: AskUndoProps) => {
  const { t } = useTranslation('transfer');
  const undo = (): void => {
    onClose();
    startUndo(area, importId);
  };
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('undo.title')}
      closeButtonProps={{ 'aria-label': t('undo.close') }}
    >
      <Text size="sm">
        {t(area === 'contacts' ? 'undo.textContacts' : 'undo.textProducts', { name: fileName })}
      </Text>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('undo.cancel')}
        </Button>
        <Button color="red" onClick={undo}>
          {t('undo.confirm')}
        </Button>
      </Group>
    </Modal>
  );
};
