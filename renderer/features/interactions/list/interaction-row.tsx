import { Anchor, Badge, UnstyledButton } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { formatTime } from '#shared/kernel/dates.ts';
import { ChannelIcon } from '../channel-icon.tsx';
import { hasDirection } from '../form/draft.ts';
import { useDueText } from '../use-due-text.ts';
import classes from './interaction-row.module.css';

type NextStepSignProps = { readonly interaction: Interaction; readonly today: string };

const NextStepSign = ({ interaction, today }: NextStepSignProps) => {
  const { t } = useTranslation('interactions');
  const due = useDueText(today)(interaction.nextStepDueOn);
  if (interaction.nextStepState === 'none') return <span className={classes.step} />;
  const isDone = interaction.nextStepState === 'done';
  const label = isDone ? t('entry.stepDone') : due.text;
  const Icon = isDone ? IconCircleCheck : IconCircleDashed;
  return (
    <span
      className={classes.step}
      title={interaction.nextStepText}
      data-overdue={(!isDone && due.isOverdue) || undefined}
    >
      <Icon size={14} stroke={1.6} aria-hidden /> <span className={classes.stepText}>{label}</span>
    </span>
  );
};

type InteractionRowProps = {
  readonly interaction: Interaction;
  /** '' while it is looked up, null when the contact is gone. */
  readonly contactName: string | null;
  readonly memberName: string;
  readonly today: string;
};

/** One line of the list: how, when, with whom, what about, and what comes of it. Drawn anew only when that changes. */
export const InteractionRow = memo(({ interaction, contactName, memberName, today }: InteractionRowProps) => {
  const { t } = useTranslation('interactions');
  const { settings, instant } = useFormats();
  const { id, contactId, channel, direction, at, summary, body, outcome } = interaction;
  const way = hasDirection(channel) ? t(`direction.${direction}`) : '';
  const channelName = t(`channel.${channel}`);
  const channelText = way ? t('entry.channelAndWay', { channel: channelName, way }) : channelName;
  return (
    <div className={classes.row}>
      <span className={classes.channel} role="img" aria-label={channelText} title={channelText}>
        <ChannelIcon channel={channel} size={16} />
      </span>
      <time dateTime={at} title={instant(at)} className={classes.time}>
        {formatTime(at, settings.locale, settings.timeZone)}
      </time>
      <span className={classes.contact}>
        {contactName === null && <span className={classes.gone}>{t('list.contactGone')}</span>}
        {contactName && (
          <Anchor component={Link} href={`/contacts/${contactId}`} size="sm" className={classes.link}>
            {contactName}
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
      <NextStepSign interaction={interaction} today={today} />
      <span className={classes.member}>{memberName}</span>
    </div>
  );
});
InteractionRow.displayName = 'InteractionRow';
