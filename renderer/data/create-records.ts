import type { RxStorageWriteError } from 'rxdb/plugins/core';
import { collectionOf } from './database.ts';
import type { CollectionName, Records } from './storage/record-collections.ts';
import { writeFailure } from './write-failure.ts';

/** A record that was not written, with its place in the given list and why. */
export type RefusedRecord = { readonly index: number; readonly reason: string };

const reasonOf = (error: RxStorageWriteError<never>): string => {
  if (error.status === 409) return 'exists-already';
  const [fault] = error.status === 422 ? error.validationErrors : [];
  return fault ? `${fault.field}: ${fault.message}` : 'invalid';
};

/**
 * Writes many new records in one transaction, for imports and demo data. Those that break their schema or exist
 * already are answered with a reason and do not hold up the rest. Throws nothing; a full disk refuses all.
 */
export const createRecords = async <Name extends CollectionName>(
  name: Name,
  records: readonly Records[Name][],
): Promise<{ readonly created: number; readonly refused: readonly RefusedRecord[] }> => {
  const refused: RefusedRecord[] = [];
  const places = new Map<string, number>();
  const writable = records.filter(({ id }, index) => {
    const reason =
      typeof id !== 'string' || id === '' ? '/id: required' : places.has(id) ? 'exists-already' : '';
    if (reason) refused.push({ index, reason });
    else places.set(id, index);
    return reason === '';
  });
  try {
    const { success, error } = await collectionOf(name).bulkInsert(writable as Records[Name][]);
    // Each record is checked against its schema on its way to the engine.
    for (const fault of error)
      refused.push({
        index: places.get(fault.documentId) ?? -1,
        reason: reasonOf(fault as RxStorageWriteError<never>),
      });
    return { created: success.length, refused: refused.sort((a, b) => a.index - b.index) };
  } catch (error) {
    const failure = writeFailure(error);
    const reason = failure.ok ? '' : failure.error.code;
    return { created: 0, refused: records.map((_record, index) => ({ index, reason })) };
  }
};

/** Deletes many records in one transaction; answers how many were there. */
export const deleteRecords = async (name: CollectionName, ids: readonly string[]): Promise<number> => {
  const { success } = await collectionOf(name).bulkRemove([...ids]);
  return success.length;
};
