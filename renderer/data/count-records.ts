import { collectionOf } from './database.ts';
import type { Query } from './live-query.ts';
import type { CollectionName } from './storage/record-collections.ts';

/** How many records answer `query`, all of the collection without one; unreadable ones count too. */
export const countRecords = async <Name extends CollectionName>(
  name: Name,
  query: Query<Name> = {},
): Promise<number> =>
  collectionOf(name)
    .count(query as never)
    .exec();
