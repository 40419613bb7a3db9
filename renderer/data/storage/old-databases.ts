/** A database of IndexedDB in which an earlier version kept a collection, through RxDB's Dexie storage. */
export type OldCollection = {
  readonly database: string;
  readonly collection: string;
  readonly version: number;
};

/** What earlier versions left in IndexedDB. */
export type OldDatabases = {
  /** Collections with their documents; RxDB's own, named with an underscore, are among them. */
  readonly collections: readonly OldCollection[];
  /** Name of the database of the blobs; null when there is none. */
  readonly blobs: string | null;
};

const collectionOf = (found: string, name: string): OldCollection[] => {
  const start = `rxdb-dexie-${name}--`;
  const [, version, collection] =
    (found.startsWith(start) && /^(\d+)--(.+)$/.exec(found.slice(start.length))) || [];
  return collection ? [{ database: found, collection, version: Number(version) }] : [];
};

/** What earlier versions left of database `name` on this device; null when there is nothing, as nearly always. */
export const oldDatabases = async (name: string): Promise<OldDatabases | null> => {
  const all = (await indexedDB.databases()).map((found) => found.name ?? '');
  const collections = all.flatMap((found) => collectionOf(found, name));
  const blobs = all.includes(`${name}-blobs`) ? `${name}-blobs` : null;
  return collections.length > 0 || blobs ? { collections, blobs } : null;
};
