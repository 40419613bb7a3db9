import { ActionIcon, Badge, Group, Menu, Text } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { formatDuration } from '#shared/domain/interactions/duration.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { ChannelIcon } from '../channel-icon.tsx';
import { hasDirection } from '../form/draft.ts';
import { useDeleteEntry } from '../use-delete-entry.ts';
import { LongText } from './long-text.tsx';
import { NextStepTick } from './next-step-tick.tsx';
import classes from './timeline.module.css';

const EntryMenu = ({ interaction }: { readonly interaction: Interaction }) => {
  const { t } = useTranslation('interactions');
  const remove = useDeleteEntry();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('entry.actions')}>
          <IconDots size={16} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={16} stroke={1.6} />}
          onClick={() => openPanel({ kind: 'interaction-form', interactionId: interaction.id })}
        >
          {t('entry.correct')}
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={16} stroke={1.6} />}
          onClick={() => void remove(interaction)}
        >
          {t('entry.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

/** The small words of an entry: which way, how long, who. */
const useCircumstances = (interaction: Interaction, memberName: string): string => {
  const { t } = useTranslation('interactions');
  const { locale } = useFormats().settings;
  const { channel, direction, durationMinutes } = interaction;
  return [
    hasDirection(channel) ? t(`direction.${direction}`) : '',
    formatDuration(durationMinutes, locale),
    memberName,
  ]
    .filter(Boolean)
    .join(' · ');
};

type TimelineEntryProps = {
  readonly interaction: Interaction;
  readonly memberName: string;
  readonly today: string;
};

/** One interaction with all it says. */
export const TimelineEntry = memo(({ interaction, memberName, today }: TimelineEntryProps) => {
  const { t } = useTranslation('interactions');
  const { relative, instant } = useFormats();
  const circumstances = useCircumstances(interaction, memberName);
  const { channel, at, summary, body, outcome, nextStepState } = interaction;
  return (
    <li className={classes.entry}>
      <span className={classes.sign}>
        <ChannelIcon channel={channel} size={16} />
      </span>
      <div className={classes.content}>
        <Group gap={8} wrap="nowrap" align="flex-start" justify="space-between">
          <Group gap="2px 8px">
            <Text size="sm" fw={600}>
              {t(`channel.${channel}`)}
            </Text>
            <Text size="xs" c="dimmed">
              {circumstances}
            </Text>
            {outcome !== 'none' && <Badge size="sm">{t(`outcome.${outcome}`)}</Badge>}
          </Group>
          <Group gap={4} wrap="nowrap">
            <Text
              component="time"
              dateTime={at}
              title={instant(at)}
              size="xs"
              c="dimmed"
              className={classes.time}
            >
              {relative(at)}
            </Text>
            <EntryMenu interaction={interaction} />
          </Group>
        </Group>
        {summary && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }} dir="auto">
            {summary}
          </Text>
        )}
        {body && <LongText text={body} />}
        {nextStepState !== 'none' && <NextStepTick interaction={interaction} today={today} />}
      </div>
    </li>
  );
});
TimelineEntry.displayName = 'TimelineEntry';
