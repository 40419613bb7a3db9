import { type RxStorage, wrappedValidateStorageFactory } from 'rxdb/plugins/core';
import { engineStorage } from '../engine/client/rx-storage.ts';
import { engine } from './engine.ts';
import { collectionNames, faultOf, recordSchemas } from './record-collections.ts';
import { HINTS } from './rx-schema.ts';
import { withoutRxdbFields } from './without-rxdb-fields.ts';

/** Lets no record that fails its schema reach the disk; RxDB's own bookkeeping passes. */
const validated = wrappedValidateStorageFactory((schema) => {
  const name = collectionNames.find((candidate) => recordSchemas[candidate].title === schema.title);
  if (!name) return () => [];
  return (document) => {
    const fault = faultOf(name, withoutRxdbFields(document));
    return fault ? [{ field: fault.path, message: fault.keyword }] : [];
  };
}, 'record-schema');

/**
 * The storage under RxDB, the only place that names an engine: one encrypted SQLite file on the file system of this
 * origin (docs/adr/0009-storage-engine.md).
 */
// biome-ignore lint/suspicious/noExplicitAny: RxDB's own signature for storages of any engine
export const createStorage = (): RxStorage<any, any> =>
  validated({ storage: engineStorage({ connect: async () => engine(), hints: HINTS }) });
