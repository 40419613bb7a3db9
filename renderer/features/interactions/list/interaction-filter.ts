import type { InteractionScope } from '#renderer/data/interaction-spans.ts';
import {
  CHANNELS,
  type Channel,
  DIRECTIONS,
  type Direction,
  OUTCOMES,
  type Outcome,
} from '#shared/domain/interactions/interaction.ts';
import { addDays } from '#shared/kernel/dates.ts';
import { startOfDay } from '../local-time.ts';

/** How far back the list goes, in days; the first is the usual one. */
export const PERIODS = ['30', '7', '90', '365', 'all'] as const;
export type Period = (typeof PERIODS)[number];

/** What the list shows; '' lets everything through. */
export type InteractionFilter = {
  readonly channel: Channel | '';
  readonly direction: Direction | '';
  readonly outcome: Outcome | '';
  readonly memberId: string;
  readonly period: Period;
};

export const USUAL_FILTER: InteractionFilter = {
  channel: '',
  direction: '',
  outcome: '',
  memberId: '',
  period: '30',
};

/** Whether anything but the period keeps interactions out. */
export const isFiltered = ({ period: _period, ...values }: InteractionFilter): boolean =>
  Object.values(values).some((value) => value !== '');

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((candidate) => candidate === value);

/** The filter out of what was kept of it; what is unknown there is as if it had not been chosen. */
export const parseFilter = (kept: string | undefined): InteractionFilter => {
  let fields: Record<string, unknown> = {};
  try {
    fields = Object(JSON.parse(kept ?? '{}'));
  } catch {
    return USUAL_FILTER;
  }
  return {
    channel: oneOf(CHANNELS, fields.channel) ?? '',
    direction: oneOf(DIRECTIONS, fields.direction) ?? '',
    outcome: oneOf(OUTCOMES, fields.outcome) ?? '',
    memberId: typeof fields.memberId === 'string' ? fields.memberId : '',
    period: oneOf(PERIODS, fields.period) ?? '30',
  };
};

/** What is read for a filter on `today`; a period of 7 days is today and the six days before. */
export const filterScope = (filter: InteractionFilter, today: string): InteractionScope => {
  const { period, ...values } = filter;
  return {
    contactId: '',
    since: period === 'all' ? '' : startOfDay(addDays(today, 1 - Number(period))),
    equal: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')),
  };
};
