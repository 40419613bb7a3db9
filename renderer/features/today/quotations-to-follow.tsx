import { Anchor, Text, Title } from '@mantine/core';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useContactRows } from '#renderer/data/use-contact-rows.ts';
import { useLiveQuery } from '#renderer/data/use-live-query.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { daysBetween } from '#shared/kernel/dates.ts';
import { sentQuotationsQuery, toFollow } from './quotations-due.ts';
import classes from './today.module.css';

const SHOWN = 8;

/** When an answer is due: the last day of its validity, or for how long it has been waited for. */
const useFollowText = (today: string): ((quotation: Quotation) => { text: string; isUrgent: boolean }) => {
  const { t } = useTranslation('today');
  const { day, relative } = useFormats();
  return ({ validUntilOn, snapshot }) => {
    const left = validUntilOn === '' ? Number.POSITIVE_INFINITY : daysBetween(today, validUntilOn);
    if (left === 0) return { text: t('quotations.endsToday'), isUrgent: true };
    if (left <= 7)
      return { text: t('quotations.endsIn', { count: left, day: day(validUntilOn) }), isUrgent: left <= 2 };
    return { text: t('quotations.sent', { when: relative(snapshot?.sentAt ?? '') }), isUrgent: false };
  };
};

/** Quotations that were sent and wait for an answer; those that end soon first. */
export const QuotationsToFollow = () => {
  const { t } = useTranslation('today');
  const { money } = useFormats();
  const heading = useId();
  const today = useToday();
  const followText = useFollowText(today);
  const { status, rows } = useLiveQuery('quotations', sentQuotationsQuery());
  const open = useMemo(() => toFollow(rows, today), [rows, today]);
  const shown = open.slice(0, SHOWN);
  const contacts = useContactRows(shown.map(({ contactId }) => contactId)).rows;
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h5" id={heading} mb={4}>
        {t('quotations.title')}
      </Title>
      {status === 'ready' && open.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('quotations.empty')}
        </Text>
      )}
      <ul className={classes.rows}>
        {shown.map((quotation) => {
          const { id, number, title, currency, snapshot, contactId } = quotation;
          const follow = followText(quotation);
          return (
            <li key={id}>
              <Link href={`/quotations/${id}`} className={classes.row}>
                <span className={classes.text}>
                  <Text span size="sm" fw={500}>
                    {contacts.get(contactId)?.name ?? snapshot?.buyer.name ?? ''}
                  </Text>
                  <Text span size="xs" c="dimmed" className={classes.detail}>
                    {[number, title].filter(Boolean).join(' · ')}
                  </Text>
                </span>
                <span className={classes.figures}>
                  <Text span size="sm" className="tabular">
                    {snapshot && money(snapshot.totals.grossMinor, currency)}
                  </Text>
                  <Text span size="xs" c={follow.isUrgent ? 'var(--kith-warn)' : 'dimmed'}>
                    {follow.text}
                  </Text>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      {open.length > SHOWN && (
        <Anchor component={Link} href="/quotations" size="sm">
          {t('quotations.all', { count: open.length - SHOWN })}
        </Anchor>
      )}
    </section>
  );
};
