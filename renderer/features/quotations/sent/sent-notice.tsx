import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { type QuotationState, quotationState } from '#shared/domain/quotations/quotation-state.ts';
import { PdfButton } from '../actions/pdf-button.tsx';
import { useRevise } from '../actions/use-revise.ts';

type SentNoticeProps = {
  readonly quotation: Quotation;
  /** Whether it was sent just now, on this screen. */
  readonly isFresh: boolean;
};

const WayOn = ({ quotation, state, isFresh }: SentNoticeProps & { readonly state: QuotationState }) => {
  const { t } = useTranslation('quotations');
  const revise = useRevise(quotation);
  if (state === 'superseded') {
    return (
      <Anchor component={Link} href={`/quotations/${quotation.supersededBy}`} size="sm">
        {t('sent.openNewer')}
      </Anchor>
    );
  }
  // Then a new revision is the page's first action already.
  if (state === 'declined' || state === 'expired') return null;
  return (
    <Group gap="xs">
      {isFresh ? (
        <PdfButton quotation={quotation} variant="filled" autoFocus />
      ) : (
        <Button variant="default" onClick={() => void revise()}>
          {t('actions.revise')}
        </Button>
      )}
    </Group>
  );
};

/** Why a sent quotation can't be changed, what became of it, and the way on. */
export const SentNotice = ({ quotation, isFresh }: SentNoticeProps) => {
  const { t } = useTranslation('quotations');
  const { day, instant } = useFormats();
  const state = quotationState(quotation, useToday());
  const { number, decidedAt, decisionNote, validUntilOn, snapshot } = quotation;
  return (
    <Alert
      variant="default"
      mb="md"
      role="status"
      icon={<IconLock stroke={1.6} aria-hidden />}
      title={isFresh ? t('sent.fresh', { number }) : t(`sent.title.${state}`)}
    >
      <Stack gap="xs">
        <Text size="sm">
          {isFresh
            ? t('sent.freshText')
            : t(`sent.text.${state}`, {
                sent: instant(snapshot?.sentAt ?? ''),
                decided: instant(decidedAt),
                day: day(validUntilOn),
              })}
        </Text>
        {decisionNote !== '' && (
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {t('sent.note', { note: decisionNote })}
          </Text>
        )}
        <WayOn quotation={quotation} state={state} isFresh={isFresh} />
      </Stack>
    </Alert>
  );
};
