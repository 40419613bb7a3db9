import type { Query } from '#renderer/data/live-query.ts';
import { addDays } from '#shared/kernel/dates.ts';

const SOON_DAYS = 7;

/** When open next steps are due: before today, today, in the days to come, or on no day. */
export const DUE_GROUPS = ['overdue', 'today', 'soon', 'some-day'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

const range = (group: DueGroup, today: string): Record<string, string> => {
  if (group === 'overdue') return { $gt: '', $lt: today };
  if (group === 'today') return { $eq: today };
  if (group === 'soon') return { $gt: today, $lte: addDays(today, SOON_DAYS) };
  return { $eq: '' };
};

/** The first `limit` open next steps of `group`, those due first first. */
export const dueQuery = (group: DueGroup, today: string, limit: number): Query<'interactions'> =>
  ({
    selector: { nextStepState: 'open', nextStepDueOn: range(group, today) },
    sort: [{ nextStepState: 'asc' }, { nextStepDueOn: 'asc' }],
    limit,
  }) as unknown as Query<'interactions'>;
