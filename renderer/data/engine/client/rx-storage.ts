import {
  ensureRxStorageInstanceParamsAreCorrect,
  RXDB_VERSION,
  type RxDocumentData,
  type RxJsonSchema,
  type RxStorage,
} from 'rxdb/plugins/core';
import { specOf } from '../collection-spec.ts';
import type { Connection } from './connection.ts';
import { EngineStorageInstance } from './storage-instance.ts';

export type EngineStorageOptions = {
  /** The way to the engine that keeps database `name`; asked for each collection that is opened. */
  readonly connect: (databaseName: string) => Promise<Connection>;
  /** Fields beside those of the indexes that get columns of their own, by collection: those that are counted by. */
  readonly columns?: Readonly<Record<string, readonly string[]>>;
};

/** An RxStorage over the engine. Several windows may use one database; each hears of the writes of the others. */
export const engineStorage = ({
  connect,
  columns = {},
}: EngineStorageOptions): RxStorage<object, object> => ({
  name: 'kith-engine',
  rxdbVersion: RXDB_VERSION,
  createStorageInstance: async (params) => {
    ensureRxStorageInstanceParamsAreCorrect(params);
    const connection = await connect(params.databaseName);
    const spec = specOf(
      params.collectionName,
      params.schema as unknown as RxJsonSchema<RxDocumentData<unknown>>,
      columns[params.collectionName],
    );
    await connection.ask('open-collection', { spec });
    return new EngineStorageInstance(params, connection, spec);
  },
});
