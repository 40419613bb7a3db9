import { Button } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import classes from './due/due.module.css';
import { DUE_GROUPS, type DueGroup } from './due/due-queries.ts';
import { DueSection } from './due/due-section.tsx';

/** What was agreed to be done: overdue, today, in the next days, some day. */
export const NextSteps = () => {
  const { t } = useTranslation('interactions');
  const today = useToday();
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  const [known, setKnown] = useState<Partial<Record<DueGroup, boolean>>>({});
  const onKnown = useCallback(
    (group: DueGroup, hasRows: boolean) => setKnown((before) => ({ ...before, [group]: hasRows })),
    [],
  );
  const isEmpty = DUE_GROUPS.every((group) => known[group] === false);
  return (
    <div ref={list} className={classes.groups}>
      {DUE_GROUPS.map((group) => (
        <DueSection key={group} group={group} today={today} onKnown={onKnown} />
      ))}
      {isEmpty && (
        <EmptyState
          icon={<IconCalendarCheck size={24} stroke={1.6} />}
          title={t('due.empty')}
          text={t('due.emptyText')}
          action={
            <Button variant="default" onClick={() => openPanel({ kind: 'interaction-form' })}>
              {t('list.log')}
            </Button>
          }
        />
      )}
    </div>
  );
};
