import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '#renderer/ui/use-today.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import type { Sending } from '#shared/domain/quotations/send.ts';
import { prepareSending, sendQuotation } from '../commands/send-quotation.ts';
import { useReport } from '../editor/use-report.ts';
import { useSoundFields } from '../editor/use-sound-fields.ts';
import classes from './actions.module.css';
import { MoreMenu } from './more-menu.tsx';
import { PdfButton } from './pdf-button.tsx';
import { SendDialog } from './send-dialog.tsx';

type DraftActionsProps = { readonly quotation: Quotation; readonly onSent: () => void };

/** What can be done with a draft. */
export const DraftActions = ({ quotation, onSent }: DraftActionsProps) => {
  const { t } = useTranslation('quotations');
  const run = useReport();
  const today = useToday();
  const areFieldsSound = useSoundFields();
  const [sending, setSending] = useState<Omit<Sending, 'number'> | null>(null);

  const ask = async (): Promise<void> => {
    if (!areFieldsSound()) return;
    const prepared = await run(prepareSending(quotation.id, today));
    if (prepared) setSending(prepared);
  };
  const send = async (): Promise<void> => {
    const sent = await run(sendQuotation(quotation.id, today));
    setSending(null);
    if (sent) onSent();
  };
  return (
    <>
      <MoreMenu quotation={quotation} />
      <PdfButton quotation={quotation} isShort />
      <Button
        classNames={{ section: classes.icon }}
        leftSection={<IconSend size={18} stroke={1.6} aria-hidden />}
        onClick={() => void ask()}
      >
        {t('actions.send')}
      </Button>
      {sending && (
        <SendDialog quotation={quotation} sending={sending} onSend={send} onClose={() => setSending(null)} />
      )}
    </>
  );
};
