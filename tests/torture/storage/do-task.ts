import type { RxCollection } from 'rxdb/plugins/core';
import type { Task } from './plan-tasks.ts';
import { documentAt, type TorturedDocument } from './tortured-document.ts';

export type TorturedCollection = RxCollection<TorturedDocument>;

const found = async (collection: TorturedCollection, id: string) => {
  const document = await collection.findOne(id).exec();
  if (!document) throw new Error(`${id} is not there`);
  return document;
};

const refuseErrors = ({ error }: { readonly error: readonly unknown[] }): void => {
  if (error.length > 0) throw new Error(`${error.length} refused: ${JSON.stringify(error[0])}`);
};

/** Does one write through RxDB; resolves when RxDB says that it is done. */
export const doTask = async (collection: TorturedCollection, { kind, documents }: Task): Promise<void> => {
  const [first] = documents;
  if (!first) return;
  const { id, version } = first;
  if (kind === 'insert' || kind === 'insert-again') await collection.insert(documentAt(id, version));
  else if (kind === 'bulk-insert')
    refuseErrors(await collection.bulkInsert(documents.map((one) => documentAt(one.id, one.version))));
  else if (kind === 'update')
    await (await found(collection, id)).incrementalModify(() => documentAt(id, version));
  else if (kind === 'delete') await (await found(collection, id)).remove();
  else if (kind === 'bulk-delete')
    refuseErrors(await collection.bulkRemove(documents.map((document) => document.id)));
  else await (await found(collection, id)).incrementalModify((before) => documentAt(id, before.version + 1));
};
