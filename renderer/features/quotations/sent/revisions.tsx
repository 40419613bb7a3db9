import { Anchor, Group, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLiveQuery } from '#renderer/data/use-live-query.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { quotationTotals } from '#shared/domain/quotations/compute-totals.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { isEditable, quotationState } from '#shared/domain/quotations/quotation-state.ts';
import { supersedeEarlier } from '../commands/send-quotation.ts';
import { StateBadge } from '../fields/state-badge.tsx';
import classes from './revisions.module.css';

/** All revisions of a quotation with the way to each; nothing while there is only one. */
export const Revisions = ({ quotation }: { readonly quotation: Quotation }) => {
  const { t } = useTranslation('quotations');
  const { money } = useFormats();
  const today = useToday();
  const { rootId } = quotation;
  const { rows } = useLiveQuery('quotations', { selector: { rootId }, sort: [{ revision: 'asc' }] });
  const sent = rows.filter((row) => !isEditable(row));
  const isLeftBehind = sent.slice(0, -1).some(({ supersededBy }) => supersededBy === '');
  useEffect(() => {
    if (isLeftBehind) void supersedeEarlier(rootId);
  }, [isLeftBehind, rootId]);
  if (rows.length < 2) return null;
  return (
    <section aria-labelledby="revisions">
      <Title order={2} size="sm" c="dimmed" fw={500} id="revisions" mb={4}>
        {t('revisions.title')}
      </Title>
      <ul className={classes.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <Group gap="sm" wrap="wrap">
              {row.id === quotation.id ? (
                <Text size="sm" fw={600} aria-current="page">
                  {t('revisions.revision', { revision: row.revision })}
                </Text>
              ) : (
                <Anchor component={Link} href={`/quotations/${row.id}`} size="sm">
                  {t('revisions.revision', { revision: row.revision })}
                </Anchor>
              )}
              <StateBadge state={quotationState(row, today)} />
              <Text size="sm" className="tabular">
                {money(quotationTotals(row).grossMinor, row.currency)}
              </Text>
            </Group>
          </li>
        ))}
      </ul>
    </section>
  );
};
