import {
  type EventBulk,
  fillWithDefaultSettings,
  type RxJsonSchema,
  type RxStorage,
  type RxStorageChangeEvent,
  type RxStorageInstance,
} from 'rxdb/plugins/core';
import { afterEach, beforeEach } from 'vitest';
import type { Plain, PlainSchema, Stored } from '../prepared-query.ts';

// biome-ignore lint/suspicious/noExplicitAny: RxDB's own signature for storages of any engine
export type AnyStorage = RxStorage<any, any>;
// biome-ignore lint/suspicious/noExplicitAny: RxDB's own signature for storages of any engine
export type Instance = RxStorageInstance<Plain, any, any>;
export type ChangeBulk = EventBulk<RxStorageChangeEvent<Stored>, unknown>;

export type OpenedStorage = {
  storage: AnyStorage;
  close: () => Promise<void>;
  /** A second handle on the same data, as another window has; none where the storage keeps nothing. */
  reopen?: () => Promise<AnyStorage>;
};

export type OpenStorage = () => Promise<OpenedStorage>;

/** What a storage promises beyond RxDB's memory storage, which is what the cases without a flag are proven on. */
export type StorageTraits = {
  /** Changes are numbered as they are written: a clock that is set back loses none. */
  ordersChangesByCounter?: boolean;
  /** After `close` every call is rejected and the stream of changes ends; the memory storage answers on. */
  rejectsAfterClose?: boolean;
  /** `count` keeps to skip and limit as documented; the memory storage counts all matches. */
  countsWithinLimit?: boolean;
  /** Two inserts of one id in one call: the second is a conflict; the memory storage keeps both in its indexes. */
  conflictsWithinOneCall?: boolean;
  /** What was written or read can be changed by the caller without harm; the memory storage keeps the objects. */
  copiesDocuments?: boolean;
  /** A row refused for a missing attachment (510) is not told; RxDB's `categorizeBulkWriteRows` makes an event. */
  silentOnMissingAttachments?: boolean;
};

export type Place = { databaseName: string; collectionName: string; storage: AnyStorage };

/** What the cases work with: a storage opened for each of them, whose instances are closed at the end. */
export type Bench = {
  storage: () => AnyStorage;
  /** A second handle on the data, the storage itself where it knows no other. */
  another: () => Promise<AnyStorage>;
  /** An instance for documents of `schema`, in a collection of its own unless `place` names one. */
  instance: (schema?: PlainSchema, place?: Partial<Place>) => Promise<Instance>;
};

let names = 0;
export const uniqueName = (kind: string): string =>
  `${kind}${++names}x${Math.random().toString(36).slice(2, 8)}`;

const text = { type: 'string', maxLength: 100 };

export const personProperties = {
  id: text,
  name: text,
  age: { type: 'number', minimum: 0, maximum: 150, multipleOf: 1 },
  active: { type: 'boolean' },
  address: { type: 'object', properties: { city: text, zip: { type: 'string' } } },
  tags: { type: 'array', items: { type: 'string' } },
  phones: { type: 'array', items: { type: 'object' } },
  note: {},
};

export const schemaOf = (
  properties: Record<string, unknown> = personProperties,
  more: Record<string, unknown> = {},
): PlainSchema =>
  fillWithDefaultSettings({
    version: 0,
    type: 'object',
    primaryKey: 'id',
    properties,
    required: ['id'],
    ...more,
  } as unknown as RxJsonSchema<Plain>);

/** Registers what opens and closes the storage around each case of the surrounding `describe`. */
export const useBench = (open: OpenStorage): Bench => {
  let opened: OpenedStorage | undefined;
  let instances: Instance[] = [];
  const current = (): OpenedStorage => {
    if (!opened) throw new Error('No storage is open outside a test');
    return opened;
  };
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(async () => {
    for (const instance of instances) await instance.close();
    instances = [];
    await opened?.close();
    opened = undefined;
  });
  return {
    storage: () => current().storage,
    another: async () => (await current().reopen?.()) ?? current().storage,
    instance: async (schema = schemaOf(), place = {}) => {
      const instance = await (place.storage ?? current().storage).createStorageInstance<Plain>({
        databaseInstanceToken: uniqueName('token'),
        databaseName: place.databaseName ?? uniqueName('database'),
        collectionName: place.collectionName ?? uniqueName('collection'),
        schema: schema as never,
        options: {},
        multiInstance: true,
        devMode: false,
      });
      instances.push(instance as Instance);
      return instance as Instance;
    },
  };
};
