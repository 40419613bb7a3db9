import { Button } from '@mantine/core';
import { IconCheck, IconStack2, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '#renderer/ui/use-today.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { quotationState } from '#shared/domain/quotations/quotation-state.ts';
import { acceptQuotation, declineQuotation } from '../commands/decide-quotation.ts';
import { useReport } from '../editor/use-report.ts';
import classes from './actions.module.css';
import { DeclineDialog } from './decline-dialog.tsx';
import { MoreMenu } from './more-menu.tsx';
import { PdfButton } from './pdf-button.tsx';
import { useRevise } from './use-revise.ts';

const ICON = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** What can be done with a quotation that was sent. */
export const SentActions = ({ quotation }: { readonly quotation: Quotation }) => {
  const { t } = useTranslation('quotations');
  const run = useReport();
  const today = useToday();
  const revise = useRevise(quotation);
  const [isDeclining, setDeclining] = useState(false);
  const state = quotationState(quotation, today);
  return (
    <>
      <MoreMenu quotation={quotation} />
      <PdfButton quotation={quotation} isShort />
      {(state === 'sent' || state === 'expired') && (
        <Button
          classNames={{ section: classes.icon }}
          variant="default"
          leftSection={<IconX {...ICON} />}
          onClick={() => setDeclining(true)}
        >
          {t('actions.decline')}
        </Button>
      )}
      {state === 'sent' && (
        <Button
          classNames={{ section: classes.icon }}
          leftSection={<IconCheck {...ICON} />}
          onClick={() => void run(acceptQuotation(quotation, today))}
        >
          {t('actions.accept')}
        </Button>
      )}
      {(state === 'expired' || state === 'declined') && (
        <Button
          classNames={{ section: classes.icon }}
          leftSection={<IconStack2 {...ICON} />}
          onClick={() => void revise()}
        >
          {t('actions.revise')}
        </Button>
      )}
      {isDeclining && (
        <DeclineDialog
          onDecline={(note) => run(declineQuotation(quotation, today, note))}
          onClose={() => setDeclining(false)}
        />
      )}
    </>
  );
};
