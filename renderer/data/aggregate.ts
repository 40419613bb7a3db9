import type { AggregateRow, GroupKey } from './engine/protocol.ts';
import type { Query } from './live-query.ts';
import { engine } from './storage/engine.ts';
import type { CollectionName } from './storage/record-collections.ts';

/** What is counted and summed, in groups. */
export type Aggregate<Name extends CollectionName> = {
  readonly selector?: Query<Name>['selector'];
  /** Fields that make the groups; instants and days may be taken by their year, month, day or hour (UTC). */
  readonly groupBy?: readonly GroupKey[];
  /** Fields whose numbers are added up. */
  readonly sums?: readonly string[];
};

/**
 * Counts and sums records where they are kept, so that none of them is read for it; unreadable ones count too. One
 * row per group, in no particular order; without groups exactly one row. Rejects with an EngineError.
 */
export const aggregate = <Name extends CollectionName>(
  collection: Name,
  { selector = {}, groupBy = [], sums = [] }: Aggregate<Name> = {},
): Promise<readonly AggregateRow[]> =>
  engine().ask('aggregate', { collection, selector: selector as Record<string, unknown>, groupBy, sums });
