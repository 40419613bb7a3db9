import { Alert, Anchor } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';

type FailureAlertProps = { readonly failure: CommandFailure; readonly onClose: () => void };

/** Why an action was not done, and the way to mend it: the field it is about gets the focus. */
export const FailureAlert = ({ failure, onClose }: FailureAlertProps) => {
  const { t } = useTranslation('quotations');
  const failureText = useFailureText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = failure.field && document.querySelector<HTMLElement>(`[data-field="${failure.field}"]`);
    if (field) field.focus();
    else box.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);
  return (
    <Alert
      ref={box}
      role="alert"
      color="red"
      mb="md"
      icon={<IconAlertTriangle aria-hidden />}
      withCloseButton
      closeButtonLabel={t('failure.close')}
      onClose={onClose}
    >
      {failureText(failure)}
      {failure.code === 'quotations.seller-without-name' && (
        <>
          {' '}
          <Anchor component={Link} href="/settings/company" inherit underline="always">
            {t('failure.openSettings')}
          </Anchor>
        </>
      )}
    </Alert>
  );
};
