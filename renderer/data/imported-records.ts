import { deleteRecords } from './create-records.ts';
import { collectionOf } from './database.ts';
import type { CollectionName } from './storage/record-collections.ts';

const BATCH = 500;
// What refers to others goes first, so that nothing points to what is gone if this is cut short.
const ORDER: readonly CollectionName[] = ['interactions', 'quotations', 'contacts', 'products', 'members'];

const idsOf = async (name: CollectionName, importId: string): Promise<readonly string[]> => {
  const documents = await collectionOf(name)
    .find({ selector: { importId }, limit: BATCH } as never)
    .exec();
  return documents.map(({ primary }) => primary);
};

/** Whether anything that import `importId` brought is still here. */
export const hasImported = async (importId: string): Promise<boolean> => {
  for (const name of ORDER) if ((await idsOf(name, importId)).length > 0) return true;
  return false;
};

/**
 * Deletes everything that import `importId` brought, whatever became of it since, and tells after each batch how
 * many of which collection it took. Cut short, it can be run again.
 */
export const deleteImported = async (
  importId: string,
  onProgress: (name: CollectionName, deleted: number) => void = () => undefined,
): Promise<number> => {
  let deleted = 0;
  for (const name of ORDER) {
    for (;;) {
      const ids = await idsOf(name, importId);
      if (ids.length === 0) break;
      const gone = await deleteRecords(name, ids);
      if (gone === 0) throw new Error(`${ids.length} of ${name} could not be deleted`);
      deleted += gone;
      onProgress(name, gone);
    }
  }
  return deleted;
};
