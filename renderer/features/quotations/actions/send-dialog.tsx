import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { computeTotals } from '#shared/domain/quotations/compute-totals.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import type { Sending } from '#shared/domain/quotations/send.ts';

type SendDialogProps = {
  readonly quotation: Quotation;
  /** What will be frozen beside lines and prices. */
  readonly sending: Omit<Sending, 'number'>;
  readonly onSend: () => Promise<void>;
  readonly onClose: () => void;
};

/** Asks once before sending, because it can't be taken back, and says what will stand as it is from then on. */
export const SendDialog = ({ quotation, sending, onSend, onClose }: SendDialogProps) => {
  const { t } = useTranslation('quotations');
  const { money, day } = useFormats();
  const [isBusy, setBusy] = useState(false);
  const { buyer, seller } = sending;
  const { currency, lines, number, validUntilOn } = quotation;
  const { grossMinor } = computeTotals(quotation);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    await onSend();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('send.title')}
      closeButtonProps={{ 'aria-label': t('send.cancel') }}
    >
      <Stack gap="md">
        <Text size="sm">{t('send.text')}</Text>
        <List size="sm" spacing={6}>
          <List.Item>
            {number === ''
              ? t('send.numberNew')
              : t('send.numberKept', { number, revision: quotation.revision })}
          </List.Item>
          <List.Item>
            {t('send.lines', { count: lines.length, total: money(grossMinor, currency) })}
          </List.Item>
          <List.Item>
            {t('send.buyer', {
              buyer: [buyer.name, buyer.attention, ...buyer.addressLines]
                .filter((part) => part !== '')
                .join(', '),
            })}
          </List.Item>
          <List.Item>{t('send.seller', { seller: seller.name })}</List.Item>
          <List.Item>
            {validUntilOn === '' ? t('send.noEnd') : t('send.validUntil', { day: day(validUntilOn) })}
          </List.Item>
        </List>
        <Text size="sm" c="dimmed">
          {t('send.handOver')}
        </Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('send.cancel')}
          </Button>
          <Button
            data-autofocus
            loading={isBusy}
            leftSection={<IconSend size={18} stroke={1.6} aria-hidden />}
            onClick={() => void confirm()}
          >
            {t('send.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
