import {
  type FilledMangoQuery,
  type MangoQuery,
  normalizeMangoQuery,
  type PreparedQuery,
  prepareQuery,
  type RxDocumentData,
  type RxJsonSchema,
} from 'rxdb/plugins/core';

/** A document of any schema these suites use: its primary key is `id`. */
export type Plain = { id: string } & Record<string, unknown>;

export type Stored = RxDocumentData<Plain>;

export type PlainSchema = RxJsonSchema<Stored>;

/** A selection in Mango that the types of `Plain` are too narrow for. */
export type Mango = {
  selector?: Record<string, unknown>;
  sort?: Record<string, 'asc' | 'desc'>[];
  skip?: number;
  limit?: number;
  index?: string[];
};

/** The query in the form RxDB fills it up to, which is what its matcher and its sort comparator read. */
export const filledQuery = (
  schema: PlainSchema,
  mango: Mango,
  withDeleted = false,
): FilledMangoQuery<Plain> => {
  const filled = normalizeMangoQuery(schema, mango as MangoQuery<Stored>) as FilledMangoQuery<Plain>;
  if (!withDeleted) (filled.selector as Record<string, unknown>)._deleted = { $eq: false };
  filled.index?.unshift('_deleted');
  return filled;
};

/** The query as a collection hands it to its storage: filled up, without the deleted, with the planner's hint. */
export const preparedQuery = (schema: PlainSchema, mango: Mango, withDeleted = false): PreparedQuery<Plain> =>
  prepareQuery(schema, filledQuery(schema, mango, withDeleted));
