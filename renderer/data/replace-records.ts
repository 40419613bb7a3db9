import { ok, type Result } from '#shared/kernel/result.ts';
import { collectionOf } from './database.ts';
import { type CollectionName, faultOf, type Records } from './storage/record-collections.ts';
import { writeFailure } from './write-failure.ts';

/**
 * Writes records in the place of those with the same ids, new ones beside them, in one transaction; for bringing back
 * a backup. Answers how many were written; those that break their schema are left out. Fails with a storage failure.
 */
export const replaceRecords = async <Name extends CollectionName>(
  name: Name,
  records: readonly Records[Name][],
): Promise<Result<number>> => {
  const sound = records.filter((record) => !faultOf(name, record));
  try {
    const { success } = await collectionOf(name).bulkUpsert(sound as Records[Name][]);
    return ok(success.length);
  } catch (error) {
    return writeFailure(error);
  }
};

/** All ids of a collection in pages, unreadable records too. */
export async function* allIds(name: CollectionName, size = 1000): AsyncGenerator<readonly string[]> {
  let after = '';
  for (;;) {
    const query = { selector: { id: { $gt: after } }, sort: [{ id: 'asc' }], limit: size };
    const documents = await collectionOf(name)
      .find(query as never)
      .exec();
    const last = documents.at(-1);
    if (!last) return;
    yield documents.map(({ primary }) => primary);
    after = last.primary;
  }
}
