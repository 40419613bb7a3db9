import { aggregate } from './aggregate.ts';
import type { Query } from './live-query.ts';
import type { CollectionName } from './storage/record-collections.ts';

/** How many records answer `query`, all of the collection without one; unreadable ones count too. */
export const countRecords = async <Name extends CollectionName>(
  name: Name,
  { selector = {} }: Pick<Query<Name>, 'selector'> = {},
): Promise<number> => (await aggregate(name, { selector }))[0]?.count ?? 0;
