import { collectionOf } from '../database.ts';
import { findRecords } from '../live-query.ts';
import type { CollectionName, Records } from '../storage/record-collections.ts';

/**
 * The records of a small collection, each turned into an entry once, kept until any of them changes. For some
 * thousands of records: all of them are held.
 */
export const smallCollection = <Name extends CollectionName, Entry>(
  name: Name,
  entryOf: (record: Records[Name]) => Entry,
): (() => Promise<readonly Entry[]>) => {
  let kept: { readonly collection: unknown; readonly entries: Promise<readonly Entry[]> } | undefined;
  const read = (): typeof kept => {
    const collection = collectionOf(name);
    const fresh = { collection, entries: findRecords(name).then((records) => records.map(entryOf)) };
    const drop = (): void => {
      if (kept === fresh) kept = undefined;
    };
    const changes = collection.$.subscribe(() => {
      changes.unsubscribe();
      drop();
    });
    fresh.entries.catch(drop);
    return fresh;
  };
  return () => {
    if (kept?.collection !== collectionOf(name)) kept = read();
    return kept?.entries ?? Promise.resolve([]);
  };
};
