import {
  IconDeviceMobileMessage,
  IconDoorEnter,
  IconMail,
  IconMessageCircle,
  IconMessageStar,
  IconNote,
  IconPhone,
  IconUsers,
  IconWorldShare,
} from '@tabler/icons-react';
import type { Channel } from '#shared/domain/interactions/interaction.ts';

const ICONS: Readonly<Record<Channel, typeof IconPhone>> = {
  call: IconPhone,
  email: IconMail,
  meeting: IconUsers,
  visit: IconDoorEnter,
  chat: IconMessageCircle,
  sms: IconDeviceMobileMessage,
  social: IconWorldShare,
  note: IconNote,
  feedback: IconMessageStar,
};

/** The sign of a channel; the word stands beside it or in a label, never the sign alone. */
export const ChannelIcon = ({
  channel,
  size = 18,
}: {
  readonly channel: Channel;
  readonly size?: number;
}) => {
  const Icon = ICONS[channel];
  return <Icon size={size} stroke={1.6} aria-hidden />;
};
