import type { RxDocumentData, RxJsonSchema } from 'rxdb/plugins/core';
import { type CollectionSpec, specOf } from '../engine/collection-spec.ts';
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

/** Fields that are counted and filtered by, beside those of the indexes: each has a column of its own. */
export const COUNTED_FIELDS: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  contacts: ['lifecycleStage', 'relationshipStage', 'ownerId', 'archivedAt', 'createdAt'],
  interactions: ['channel', 'direction', 'outcome', 'memberId'],
  quotations: ['status', 'ownerId', 'createdAt'],
};

/** What the engine knows of a collection. */
export const rxSpec = (name: CollectionName): CollectionSpec =>
  specOf(name, rxSchema(name) as unknown as RxJsonSchema<RxDocumentData<unknown>>, COUNTED_FIELDS[name]);
