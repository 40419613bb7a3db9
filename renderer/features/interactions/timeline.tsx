import { Alert, Button, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMembers } from '#renderer/data/use-members.ts';
import { useNewestInteractions } from '#renderer/data/use-newest-interactions.ts';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { FilterMenu } from '#renderer/ui/filter-menu.tsx';
import { LoadingRows } from '#renderer/ui/loading-rows.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { CHANNELS } from '#shared/domain/interactions/interaction.ts';
import classes from './timeline/timeline.module.css';
import { TimelineEntry } from './timeline/timeline-entry.tsx';
import { useRememberedChannel } from './use-remembered-channel.ts';

const PAGE = 30;

type TimelineProps = {
  readonly contactId: string;
  /** What else happened, of other areas, above the entries. */
  readonly children?: ReactNode;
};

/** Everything that happened with a contact, newest first. Draw it anew (`key`) for another contact. */
export const Timeline = ({ contactId, children }: TimelineProps) => {
  const { t } = useTranslation('interactions');
  const heading = useId();
  const { nameOf } = useMembers();
  const today = useToday();
  const [channel, chooseChannel] = useRememberedChannel('timeline');
  const found = useNewestInteractions(
    { contactId, since: '', equal: channel === '' ? {} : { channel } },
    PAGE,
  );
  const isEmpty = found.isFresh && !found.isReading && found.rows.length === 0;
  const log = (): void => openPanel({ kind: 'interaction-form', contactId });
  return (
    <section aria-labelledby={heading}>
      <div className={classes.header}>
        <Title order={2} size="h4" id={heading} mr="auto">
          {t('timeline.title')}
        </Title>
        <FilterMenu
          label={t('filter.channel')}
          value={channel}
          onChange={chooseChannel}
          options={[
            { value: '', label: t('filter.anyChannel') },
            ...CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) })),
          ]}
        />
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
          onClick={log}
        >
          {t('timeline.log')}
        </Button>
      </div>
      {children}
      {found.error && <Alert color="red">{t('list.failed')}</Alert>}
      {!found.isFresh && found.rows.length === 0 && <LoadingRows count={4} />}
      <ol className={classes.entries}>
        {found.rows.map((interaction) => (
          <TimelineEntry
            key={interaction.id}
            interaction={interaction}
            memberName={nameOf(interaction.memberId)}
            today={today}
          />
        ))}
      </ol>
      {isEmpty && (
        <Text c="dimmed" size="sm">
          {channel === ''
            ? t('timeline.empty')
            : t('timeline.emptyChannel', { channel: t(`channel.${channel}`) })}
        </Text>
      )}
      {found.isFresh && found.readBackTo !== '' && (
        <Button variant="default" size="compact-sm" loading={found.isReading} onClick={found.showMore}>
          {t('timeline.earlier')}
        </Button>
      )}
    </section>
  );
};
