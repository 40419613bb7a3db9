import { Anchor, Text } from '@mantine/core';
import { IconFileInvoice } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useRecord } from '#renderer/data/use-live-query.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { isEditable, quotationState } from '#shared/domain/quotations/quotation-state.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { DraftActions } from './actions/draft-actions.tsx';
import { SentActions } from './actions/sent-actions.tsx';
import { DraftBody } from './editor/draft-body.tsx';
import { FailureAlert } from './editor/failure-alert.tsx';
import { ReportContext } from './editor/use-report.ts';
import { StateBadge } from './fields/state-badge.tsx';
import classes from './quotation-page.module.css';
import { SentBody } from './sent/sent-body.tsx';

const OpenQuotation = ({ quotation }: { readonly quotation: Quotation }) => {
  const { t } = useTranslation('quotations');
  const today = useToday();
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const [isFresh, setFresh] = useState(false);
  // A field that could not be read is mended as soon as something is saved.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the quotation counts.
  useEffect(() => {
    setFailure((now) => (now?.code === 'quotations.field-not-saved' ? null : now));
  }, [quotation.updatedAt]);
  const isDraft = isEditable(quotation);
  const { number, revision } = quotation;
  return (
    <ReportContext value={setFailure}>
      <Page
        title={number || t('page.draft')}
        beside={
          <>
            {revision > 1 && (
              <Text size="sm" c="dimmed">
                {t('revisions.revision', { revision })}
              </Text>
            )}
            <StateBadge state={quotationState(quotation, today)} />
          </>
        }
        actions={
          isDraft ? (
            <DraftActions quotation={quotation} onSent={() => setFresh(true)} />
          ) : (
            <SentActions quotation={quotation} />
          )
        }
      >
        <div className={classes.quotation}>
          {failure && <FailureAlert failure={failure} onClose={() => setFailure(null)} />}
          {isDraft ? (
            <DraftBody quotation={quotation} />
          ) : (
            <SentBody quotation={quotation} isFresh={isFresh} />
          )}
        </div>
      </Page>
    </ReportContext>
  );
};

/** One quotation: the editor of a draft, the frozen document once it was sent. */
export const QuotationPage = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation('quotations');
  const { status, record } = useRecord('quotations', id);
  if (record) return <OpenQuotation quotation={record} />;
  if (status === 'loading') return null;
  return (
    <Page title={t('page.gone')}>
      <EmptyState
        icon={<IconFileInvoice size={24} stroke={1.6} />}
        title={t('page.goneTitle')}
        text={t('page.goneText')}
        action={
          <Anchor component={Link} href="/quotations">
            {t('page.toList')}
          </Anchor>
        }
      />
    </Page>
  );
};
