import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { collectionOf } from './database.ts';
import { findRecords, type Query } from './live-query.ts';

/** Which interactions: of one contact ('' for all), from instant `since` on ('' for all), with these values. */
export type InteractionScope = {
  readonly contactId: string;
  readonly since: string;
  readonly equal: Partial<Pick<Interaction, 'channel' | 'direction' | 'outcome' | 'memberId'>>;
};

/** From instant `from` up to but not including `to` ('' for no end). */
export type Span = { readonly from: string; readonly to: string };

const DAY_MS = 86_400_000;
const SHORTEST_MS = 1000;

const indexOf = ({ contactId }: InteractionScope): string[] =>
  contactId === '' ? ['at'] : ['contactId', 'at'];

const during = ({ contactId }: InteractionScope, { from, to }: Span): Record<string, unknown> => ({
  ...(contactId === '' ? {} : { contactId }),
  at: { $gte: from, ...(to === '' ? {} : { $lt: to }) },
});

/** The interactions of `scope` in `span`, newest first. */
export const newestInSpan = (scope: InteractionScope, span: Span): Query<'interactions'> =>
  ({
    selector: { ...during(scope, span), ...scope.equal },
    sort: [{ at: 'desc' }],
    index: indexOf(scope),
  }) as unknown as Query<'interactions'>;

/** When the oldest interaction of `scope` was, whatever its other values; '' when there is none. */
export const oldestInstant = async (scope: InteractionScope): Promise<string> => {
  const sort = indexOf(scope).map((field) => ({ [field]: 'asc' }));
  const query = { selector: during(scope, { from: scope.since, to: '' }), sort, limit: 1 };
  const [oldest] = await findRecords('interactions', query as unknown as Query<'interactions'>);
  return oldest?.at ?? '';
};

/**
 * The start of a span that ends before `to` and holds about `size` interactions, or `floor` (an instant) when fewer
 * are left. Found by counting keys alone: the engine walks its index from the oldest only, never from the newest.
 */
export const startOfSpan = async (
  scope: InteractionScope,
  { to, floor, size }: { readonly to: string; readonly floor: string; readonly size: number },
): Promise<string> => {
  const instant = (time: number): string => new Date(time).toISOString();
  const countFrom = (time: number): Promise<number> =>
    collectionOf('interactions')
      .count({ selector: during(scope, { from: instant(time), to }), index: indexOf(scope) } as never)
      .exec();
  const bottom = Date.parse(floor);
  const end = Math.max(bottom, to === '' ? Date.now() : Date.parse(to));
  let length = DAY_MS;
  let start = Math.max(bottom, end - length);
  let found = await countFrom(start);
  while (start > bottom && found < size) {
    length *= 4;
    start = Math.max(bottom, end - length);
    found = await countFrom(start);
  }
  let late = end;
  while (found > 2 * size && late - start > SHORTEST_MS) {
    const middle = Math.floor((start + late) / 2);
    const fewer = await countFrom(middle);
    if (fewer < size) late = middle;
    else [start, found] = [middle, fewer];
  }
  return instant(start);
};
