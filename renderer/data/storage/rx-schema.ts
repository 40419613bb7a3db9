import type { RxDocumentData, RxJsonSchema } from 'rxdb/plugins/core';
import { type CollectionHints, type CollectionSpec, specOf } from '../engine/collection-spec.ts';
import { type CollectionName, type Records, recordSchemas } from './record-collections.ts';

/** A record's schema in the form RxDB reads. */
export const rxSchema = <Name extends CollectionName>(name: Name): RxJsonSchema<Records[Name]> => {
  const { title, version, indexes, body } = recordSchemas[name];
  const plain = JSON.parse(JSON.stringify(body)) as Pick<
    RxJsonSchema<Records[Name]>,
    'properties' | 'required'
  >;
  return {
    ...plain,
    title,
    version,
    primaryKey: 'id',
    type: 'object',
    indexes: indexes.map((index) => [...index]),
  } as RxJsonSchema<Records[Name]>;
};

/** What the engine is told of collections: what is counted and filtered by, and what differs in nearly all records. */
export const HINTS: Readonly<Partial<Record<CollectionName, CollectionHints>>> = {
  contacts: {
    columns: ['lifecycleStage', 'relationshipStage', 'ownerId', 'archivedAt', 'createdAt'],
    distinct: ['sortName', 'updatedAt'],
  },
  interactions: { columns: ['channel', 'direction', 'outcome', 'memberId'], distinct: ['at'] },
  quotations: { columns: ['status', 'ownerId', 'createdAt'], distinct: ['createdAt', 'updatedAt'] },
};

/** What the engine knows of a collection. */
export const rxSpec = (name: CollectionName): CollectionSpec =>
  specOf(name, rxSchema(name) as unknown as RxJsonSchema<RxDocumentData<unknown>>, HINTS[name]);
