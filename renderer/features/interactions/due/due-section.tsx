import { Button, Title } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContactRows } from '#renderer/data/use-contact-rows.ts';
import { useLiveQuery } from '#renderer/data/use-live-query.ts';
import classes from './due.module.css';
import { type DueGroup, dueQuery } from './due-queries.ts';
import { DueRow } from './due-row.tsx';

const FIRST: Readonly<Record<DueGroup, number>> = { overdue: 6, today: 30, soon: 10, 'some-day': 5 };
const MORE = 30;

type DueSectionProps = {
  readonly group: DueGroup;
  readonly today: string;
  /** Hears whether there is anything, as soon as it is known. */
  readonly onKnown: (group: DueGroup, hasRows: boolean) => void;
};

/** The next steps of one group; nothing at all when there are none. */
export const DueSection = ({ group, today, onKnown }: DueSectionProps) => {
  const { t } = useTranslation('interactions');
  const heading = useId();
  const [limit, setLimit] = useState(FIRST[group]);
  // One more than is shown tells whether there are more.
  const { status, rows } = useLiveQuery('interactions', dueQuery(group, today, limit + 1));
  const shown = rows.slice(0, limit);
  const contacts = useContactRows(shown.map(({ contactId }) => contactId)).rows;
  const hasRows = rows.length > 0;
  useEffect(() => {
    if (status === 'ready') onKnown(group, hasRows);
  }, [status, group, hasRows, onKnown]);
  if (!hasRows) return null;
  return (
    <section aria-labelledby={heading} className={classes.section}>
      <Title order={2} size="h5" id={heading} className={classes.heading}>
        {t(`due.group.${group}`)}
      </Title>
      <ul className={classes.rows}>
        {shown.map((interaction) => (
          <DueRow
            key={interaction.id}
            interaction={interaction}
            contact={contacts.get(interaction.contactId)}
            today={today}
          />
        ))}
      </ul>
      {rows.length > limit && (
        <Button size="compact-sm" variant="subtle" onClick={() => setLimit(limit + MORE)}>
          {t('due.more')}
        </Button>
      )}
    </section>
  );
};
