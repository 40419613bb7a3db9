import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cleanProse } from '#shared/kernel/clean-text.ts';

const NOTE_LENGTH = 2000;

type DeclineDialogProps = {
  readonly onDecline: (note: string) => Promise<unknown>;
  readonly onClose: () => void;
};

/** Why the customer declined, if it is known. */
export const DeclineDialog = ({ onDecline, onClose }: DeclineDialogProps) => {
  const { t } = useTranslation('quotations');
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    await onDecline(cleanProse(note));
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('decline.title')}
      closeButtonProps={{ 'aria-label': t('decline.cancel') }}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Textarea
            label={t('decline.note')}
            description={t('decline.noteHint')}
            data-autofocus
            autosize
            minRows={3}
            maxRows={10}
            maxLength={NOTE_LENGTH}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('decline.cancel')}
            </Button>
            <Button type="submit" loading={isBusy}>
              {t('decline.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
