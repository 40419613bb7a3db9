import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { collectionOf } from './database.ts';
import { type CollectionName, faultOf, type Records } from './storage/record-collections.ts';
import { useUnreadableRecords } from './unreadable-records.ts';
import { writeFailure } from './write-failure.ts';

/**
 * Puts `record` in the place of one with the same id that can't be read, after a person decided so, and takes that
 * one off the list. Fails with `data.invalid` or a storage failure; then nothing was written.
 */
export const replaceUnreadable = async <Name extends CollectionName>(
  name: Name,
  record: Records[Name],
): Promise<Result<Records[Name]>> => {
  const fault = faultOf(name, record);
  if (fault) return fail('data.invalid', fault.path, { rule: fault.keyword });
  try {
    await collectionOf(name).incrementalUpsert(record);
  } catch (error) {
    return writeFailure(error);
  }
  useUnreadableRecords.setState(({ records }) => {
    const left = new Map(records);
    left.delete(`${name}/${record.id}`);
    return { records: left };
  });
  return ok(record);
};
