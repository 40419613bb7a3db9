import { collectionOf } from './database.ts';
import { type CollectionName, faultOf, type Records } from './storage/record-collections.ts';
import { writeFailure } from './write-failure.ts';

/** A record that was not written, with its place in the given list and why. */
export type RefusedRecord = { readonly index: number; readonly reason: string };

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
  const sound = records.filter((record, index) => {
    const fault = faultOf(name, record);
    const reason = fault ? `${fault.path}: ${fault.keyword}` : places.has(record.id) ? 'exists-already' : '';
    if (reason) refused.push({ index, reason });
    else places.set(record.id, index);
    return reason === '';
  });
  try {
    const { success, error } = await collectionOf(name).bulkInsert(sound as Records[Name][]);
    for (const { documentId, status } of error)
      refused.push({
        index: places.get(documentId) ?? -1,
        reason: status === 409 ? 'exists-already' : 'invalid',
      });
    return { created: success.length, refused };
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
