import { closeDatabase, database, openDatabase } from '#renderer/data/database.ts';
import { parseDocuments } from '#renderer/data/engine/worker/documents.ts';
import { engine } from '#renderer/data/storage/engine.ts';
import { type CollectionName, recordSchemas } from '#renderer/data/storage/record-collections.ts';

type OnDisk = Readonly<Record<string, unknown>> & { readonly _rev: string };

const refOf = (collection: CollectionName) => ({ collection, version: recordSchemas[collection].version });

/** What is on disk of record `id`, with RxDB's own fields. */
export const recordOnDisk = async (collection: CollectionName, id: string): Promise<OnDisk> => {
  const bytes = await engine().ask('find', { ...refOf(collection), ids: [id], withDeleted: true });
  const [found] = parseDocuments<OnDisk>(bytes);
  if (!found) throw new Error(`There is no ${collection}/${id}`);
  return found;
};

/** Writes over fields of record `id` past every check, as a fault of an earlier version would, and opens anew. */
export const changeOnDisk = async (
  collection: CollectionName,
  id: string,
  change: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const stored = await recordOnDisk(collection, id);
  const json = JSON.stringify({ ...stored, ...change });
  await engine().ask('write', { ...refOf(collection), rows: [{ json, previousRev: stored._rev }] });
  const { name } = database();
  await closeDatabase();
  await openDatabase(name);
};
