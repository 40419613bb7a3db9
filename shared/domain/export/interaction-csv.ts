import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { dayOfInstant, formatTime } from '#shared/kernel/dates.ts';
import type { CsvCell } from './csv.ts';

/** Columns of exported interactions. */
export const INTERACTION_EXPORT_COLUMNS = [
  'at',
  'contact',
  'channel',
  'direction',
  'summary',
  'body',
  'outcome',
  'durationMinutes',
  'member',
  'nextStepText',
  'nextStepDueOn',
  'nextStepState',
] as const;

/** What exporting interactions needs to know besides them. */
export type InteractionExport = {
  /** IANA time zone in which times are written. */
  readonly timeZone: string;
  readonly contactName: (contactId: string) => string;
  readonly memberName: (memberId: string) => string;
  /** How a channel, direction, outcome or state is written; as its own word when not given. */
  readonly word?: (column: 'channel' | 'direction' | 'outcome' | 'nextStepState', value: string) => string;
};

/** An instant as spreadsheets of every language sort it: "2026-05-04 11:30". */
export const sortableInstant = (instant: string, timeZone: string): string =>
  instant === '' ? '' : `${dayOfInstant(instant, timeZone)} ${formatTime(instant, 'en-GB', timeZone)}`;

/** The cells of one interaction, in the order of `INTERACTION_EXPORT_COLUMNS`. */
export const interactionCells = (
  interaction: Interaction,
  options: InteractionExport,
): readonly CsvCell[] => {
  const { timeZone, contactName, memberName, word = (_, value) => value } = options;
  return [
    sortableInstant(interaction.at, timeZone),
    contactName(interaction.contactId),
    word('channel', interaction.channel),
    word('direction', interaction.direction),
    interaction.summary,
    interaction.body,
    word('outcome', interaction.outcome),
    { decimal: `${interaction.durationMinutes}` },
    memberName(interaction.memberId),
    interaction.nextStepText,
    interaction.nextStepDueOn,
    word('nextStepState', interaction.nextStepState),
  ];
};
