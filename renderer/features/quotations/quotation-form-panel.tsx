import { Alert, Modal, Stack } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { closePanel } from '#renderer/stores/panel-store.ts';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { startQuotation } from './commands/start-quotation.ts';
import { ContactPicker } from './fields/contact-picker.tsx';
import classes from './quotation-form-panel.module.css';

/** A new quotation: at once for a contact that is given, else asks for the contact and nothing more. */
export const QuotationFormPanel = ({ contactId }: { readonly contactId?: string | undefined }) => {
  const { t } = useTranslation('quotations');
  const failureText = useFailureText();
  const [, navigate] = useLocation();
  const today = useToday();
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const isStarted = useRef(false);

  const start = async (forContact: string): Promise<void> => {
    if (isStarted.current) return;
    isStarted.current = true;
    const started = await startQuotation(forContact, today);
    isStarted.current = started.ok;
    if (!started.ok) {
      setFailure(started.error);
      return;
    }
    closePanel();
    navigate(`/quotations/${started.value.id}`);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: one quotation for one opening of the panel.
  useEffect(() => {
    if (contactId) void start(contactId);
  }, [contactId]);

  if (contactId && !failure) return null;
  return (
    <Modal
      opened
      onClose={closePanel}
      title={t('form.title')}
      closeButtonProps={{ 'aria-label': t('form.close') }}
    >
      <Stack className={classes.search}>
        {failure && (
          <Alert color="red" role="alert">
            {failureText(failure)}
          </Alert>
        )}
        <ContactPicker
          label={t('form.contact')}
          description={t('form.contactHint')}
          data-autofocus
          onPick={(id) => void start(id)}
        />
      </Stack>
    </Modal>
  );
};
