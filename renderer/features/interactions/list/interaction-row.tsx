import { Anchor, Badge, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { formatTime } from '#shared/kernel/dates.ts';
import { ChannelIcon } from '../channel-icon.tsx';
import { hasDirection } from '../form/draft.ts';
import { useDueText } from '../use-due-text.ts';
import classes from './interaction-row.module.css';

const NextStepSign = ({ interaction }: { readonly interaction: Interaction }) => {
  const { t } = useTranslation('interactions');
  const due = useDueText(useToday())(interaction.nextStepDueOn);
  if (interaction.nextStepState === 'none') return <span className={classes.step} />;
  const isDone = interaction.nextStepState === 'done';
  const label = isDone ? t('entry.stepDone') : due.text;
  const Icon = isDone ? IconCircleCheck : IconCircleDashed;
  return (
    <Tooltip label={interaction.nextStepText}>
      <Text size="xs" className={classes.step} c={!isDone && due.isOverdue ? 'var(--kith-bad)' : 'dimmed'}>
        <Icon size={14} stroke={1.6} aria-hidden /> <span className={classes.stepText}>{label}</span>
      </Text>
    </Tooltip>
  );
};

type InteractionRowProps = {
  readonly interaction: Interaction;
  /** Undefined while it is looked up, or when the contact is gone. */
  readonly contact: ContactRow | undefined;
  readonly memberName: string;
};

/** One line of the list: how, when, with whom, what about, and what comes of it. */
export const InteractionRow = ({ interaction, contact, memberName }: InteractionRowProps) => {
  const { t } = useTranslation('interactions');
  const { settings, instant } = useFormats();
  const { id, contactId, channel, direction, at, summary, body, outcome } = interaction;
  const way = hasDirection(channel) ? t(`direction.${direction}`) : '';
  const channelText = way
    ? t('entry.channelAndWay', { channel: t(`channel.${channel}`), way })
    : t(`channel.${channel}`);
  return (
    <div className={classes.row}>
      <Tooltip label={channelText}>
        <span className={classes.channel} role="img" aria-label={channelText}>
          <ChannelIcon channel={channel} size={16} />
        </span>
      </Tooltip>
      <time dateTime={at} title={instant(at)} className={classes.time}>
        {formatTime(at, settings.locale, settings.timeZone)}
      </time>
      <span className={classes.contact}>
        {contact && (
          <Anchor component={Link} href={`/contacts/${contactId}`} size="sm" className={classes.link}>
            {contact.name}
          </Anchor>
        )}
      </span>
      <UnstyledButton
        data-row
        className={classes.summary}
        onClick={() => openPanel({ kind: 'interaction-form', interactionId: id })}
      >
        {summary || body.split('\n')[0] || channelText}
      </UnstyledButton>
      <span className={classes.outcome}>
        {outcome !== 'none' && <Badge size="sm">{t(`outcome.${outcome}`)}</Badge>}
      </span>
      <NextStepSign interaction={interaction} />
      <span className={classes.member}>{memberName}</span>
    </div>
  );
};
