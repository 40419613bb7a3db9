import { Text, Title, UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useContactRows } from '#renderer/data/use-contact-rows.ts';
import { useNewestInteractions } from '#renderer/data/use-newest-interactions.ts';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { formatTime } from '#shared/kernel/dates.ts';
import { ChannelIcon } from './channel-icon.tsx';
import { startOfDay } from './local-time.ts';
import classes from './logged-today.module.css';

const SHOWN = 12;

/** What happened today, newest first. */
export const LoggedToday = () => {
  const { t } = useTranslation('interactions');
  const { settings } = useFormats();
  const heading = useId();
  const scope = { contactId: '', since: startOfDay(useToday()), equal: {} };
  const { rows, isFresh, isReading, readBackTo } = useNewestInteractions(scope, SHOWN);
  const shown = rows.slice(0, SHOWN);
  const contacts = useContactRows(shown.map(({ contactId }) => contactId)).rows;
  const hasMore = rows.length > SHOWN || readBackTo !== '';
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h5" id={heading} mb={4}>
        {t('today.logged')}
      </Title>
      {isFresh && !isReading && rows.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('today.nothingLogged')}{' '}
          <Text span inherit visibleFrom="sm">
            {t('today.howToLog')}
          </Text>
        </Text>
      )}
      <ul className={classes.rows}>
        {shown.map(({ id, channel, contactId, summary, at }) => (
          <li key={id}>
            <UnstyledButton
              className={classes.row}
              onClick={() => openPanel({ kind: 'interaction-form', interactionId: id })}
            >
              <span className={classes.channel}>
                <ChannelIcon channel={channel} size={16} />
              </span>
              <span className={classes.text}>
                <Text span size="sm" fw={500}>
                  {contacts.get(contactId)?.name ?? ''}
                </Text>{' '}
                <Text span size="sm" c="dimmed">
                  {summary || t(`channel.${channel}`)}
                </Text>
              </span>
              <time dateTime={at} className={classes.time}>
                {formatTime(at, settings.locale, settings.timeZone)}
              </time>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {hasMore && (
        <Text size="xs" c="dimmed" mt={4}>
          {t('today.more')}
        </Text>
      )}
    </section>
  );
};
