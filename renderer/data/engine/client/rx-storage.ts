import {
  ensureRxStorageInstanceParamsAreCorrect,
  RXDB_VERSION,
  type RxDocumentData,
  type RxJsonSchema,
  type RxStorage,
} from 'rxdb/plugins/core';
import { type CollectionHints, specOf } from '../collection-spec.ts';
import type { Connection } from './connection.ts';
import { EngineStorageInstance } from './storage-instance.ts';

export type EngineStorageOptions = {
  /** The way to the engine that keeps database `name`; asked for each collection that is opened. */
  readonly connect: (databaseName: string) => Promise<Connection>;
  /** What is known of collections beyond their schemas, by name. */
  readonly hints?: Readonly<Record<string, CollectionHints>>;
};

/** An RxStorage over the engine. Several windows may use one database; each hears of the writes of the others. */
export const engineStorage = ({ connect, hints = {} }: EngineStorageOptions): RxStorage<object, object> => ({
  name: 'kith-engine',
  rxdbVersion: RXDB_VERSION,
  createStorageInstance: async (params) => {
    ensureRxStorageInstanceParamsAreCorrect(params);
    const connection = await connect(params.databaseName);
    const spec = specOf(
      params.collectionName,
      params.schema as unknown as RxJsonSchema<RxDocumentData<unknown>>,
      hints[params.collectionName],
    );
    await connection.ask('open-collection', { spec });
    return new EngineStorageInstance(params, connection, spec);
  },
});
