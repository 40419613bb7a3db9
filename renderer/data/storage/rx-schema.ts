import type { RxJsonSchema } from 'rxdb/plugins/core';
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
