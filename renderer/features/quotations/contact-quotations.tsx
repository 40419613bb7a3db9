import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLiveQuery } from '#renderer/data/use-live-query.ts';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { quotationState } from '#shared/domain/quotations/quotation-state.ts';
import classes from './contact-quotations.module.css';
import { StateBadge } from './fields/state-badge.tsx';
import { grossMinor } from './list/quotation-rows.ts';

/** The quotations of one contact, newest first, and the way to a new one. */
export const ContactQuotations = ({ contactId }: { readonly contactId: string }) => {
  const { t } = useTranslation('quotations');
  const { money, relative, instant } = useFormats();
  const today = useToday();
  const { status, rows } = useLiveQuery('quotations', {
    selector: { contactId },
    sort: [{ createdAt: 'desc' }],
  });
  return (
    <div>
      {rows.length === 0 && status === 'ready' && (
        <Text size="sm" c="dimmed" mb="xs">
          {t('contact.noQuotations')}
        </Text>
      )}
      <ul className={classes.list}>
        {rows.map((quotation) => (
          <li key={quotation.id} className={classes.row}>
            <div className={classes.what}>
              <Link href={`/quotations/${quotation.id}`} className={classes.open}>
                {quotation.number || t('list.draft')}
                {quotation.revision > 1 && ` · ${t('list.revision', { revision: quotation.revision })}`}
              </Link>
              <div className={classes.title}>{quotation.title}</div>
            </div>
            <StateBadge state={quotationState(quotation, today)} />
            <time
              className={classes.when}
              dateTime={quotation.updatedAt}
              title={instant(quotation.updatedAt)}
            >
              {relative(quotation.updatedAt)}
            </time>
            <span className={classes.total}>{money(grossMinor(quotation), quotation.currency)}</span>
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
        onClick={() => openPanel({ kind: 'quotation-form', contactId })}
      >
        {t('list.new')}
      </Button>
    </div>
  );
};
