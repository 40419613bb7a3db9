import type { IDBPDatabase } from 'idb';

/** A document as RxDB read it from its Dexie storage, complete enough for the engine to keep. */
export type MovedDocument = Readonly<Record<string, unknown>> & {
  readonly _rev: string;
  readonly _meta: { readonly lwt: number };
};

const STORE = 'docs';
const BATCH = 500;
/** What stands in for the bookkeeping of a damaged document: the least values that RxDB knows. */
const LEAST_LWT = 1;
const FIRST_REV = '1-moved';

/** Keys that began with a pipe were kept with two underscores, in each part between dots. */
const restoredKey = (key: string): string =>
  key
    .split('.')
    .map((part) => (part.startsWith('__') ? `|${part.slice(2)}` : part))
    .join('.');

const restoredValue = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(restoredValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [restoredKey(key), restoredValue(inner)]),
  );
};

/**
 * A document of RxDB's Dexie storage as RxDB would have read it: `booleans` are the fields that were kept as '1' and
 * '0', so that they could be indexed. Bookkeeping that a damaged document lacks is put in, so that it comes along.
 */
const restoredDocument = (stored: unknown, booleans: readonly string[]): MovedDocument => {
  const document = restoredValue(stored) as Record<string, unknown>;
  for (const field of booleans) document[field] = document[field] === '1';
  const { _rev, _meta } = document as { _rev?: unknown; _meta?: { lwt?: unknown } | null };
  const isSound = typeof _rev === 'string' && Number.isFinite(_meta?.lwt);
  return {
    _attachments: {},
    ...document,
    _rev: typeof _rev === 'string' ? _rev : FIRST_REV,
    _meta: isSound ? (_meta as { lwt: number }) : { ..._meta, lwt: LEAST_LWT },
  };
};

/** How many documents an old database holds, the deleted ones among them. */
export const countOldDocuments = async (connection: IDBPDatabase): Promise<number> =>
  connection.objectStoreNames.contains(STORE) ? connection.count(STORE) : 0;

/** All documents of an old database in batches, living and deleted ones, unchecked. */
export async function* oldDocuments(
  connection: IDBPDatabase,
  booleans: readonly string[],
): AsyncGenerator<readonly MovedDocument[]> {
  if (!connection.objectStoreNames.contains(STORE)) return;
  let range: IDBKeyRange | null = null;
  for (;;) {
    const batch: { id: IDBValidKey }[] = await connection.getAll(STORE, range, BATCH);
    const last = batch.at(-1);
    if (!last) return;
    yield batch.map((stored) => restoredDocument(stored, booleans));
    range = IDBKeyRange.lowerBound(last.id, true);
  }
}
