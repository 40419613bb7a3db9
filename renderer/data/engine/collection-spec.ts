import type { RxDocumentData, RxJsonSchema } from 'rxdb/plugins/core';

/** What a column holds. Values of another type are not put into it (see `worker/column-value.ts`). */
export type ColumnType = 'string' | 'number' | 'boolean';

/** A field of the documents that has a column of its own, so that SQL can compare, sort and count by it. */
export type ColumnSpec = {
  /** Where it is in a document: "at", "address.city". */
  readonly path: string;
  readonly type: ColumnType;
};

/** What the engine has to know of a collection to keep its documents. */
export type CollectionSpec = {
  readonly name: string;
  /** Version of the schema; each has a table of its own, until what it held has been migrated. */
  readonly version: number;
  readonly primaryPath: string;
  readonly columns: readonly ColumnSpec[];
  /** Columns by path, in their order, that are found and sorted by, documents of equal values by their primary key. */
  readonly indexes: readonly (readonly string[])[];
  /** Fields by path whose values nearly all differ. Makes indexes smaller; right answers do not depend on it. */
  readonly distinct?: readonly string[];
};

type PlainSchema = {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, PlainSchema>>;
};

const TYPES: Readonly<Record<string, ColumnType>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
};
/** Fields that RxDB adds to every document; the engine keeps them in columns of their own. */
const BUILT_IN = new Set(['_deleted', '_meta.lwt', '_rev']);

const typeAt = (schema: PlainSchema, path: string): ColumnType | undefined => {
  let found: PlainSchema | undefined = schema;
  for (const key of path.split('.')) found = found?.properties?.[key];
  const types = Array.isArray(found?.type) ? found.type : [found?.type];
  const known = types.map((type) => TYPES[String(type)]).filter((type) => type !== undefined);
  return known.length === 1 ? known[0] : undefined;
};

/** What an application knows of a collection beyond its schema. */
export type CollectionHints = {
  /** Fields beside those of the indexes that get columns of their own: those that are counted by. */
  readonly columns?: readonly string[];
  /** Fields whose values nearly all differ, such as instants. */
  readonly distinct?: readonly string[];
};

/**
 * The specification of a collection with RxDB's `schema`: its indexes, with the fields in them and in `columns` (paths)
 * as columns. Fields of other types than text, number and boolean get none; they are compared by RxDB's own rules.
 */
export const specOf = (
  name: string,
  schema: RxJsonSchema<RxDocumentData<unknown>>,
  { columns: more = [], distinct = [] }: CollectionHints = {},
): CollectionSpec => {
  const primaryPath = typeof schema.primaryKey === 'string' ? schema.primaryKey : schema.primaryKey.key;
  const asked = (schema.indexes ?? []).map((index) => (typeof index === 'string' ? [index] : [...index]));
  const paths = new Set(
    [...asked.flat(), ...more].filter((path) => !BUILT_IN.has(path) && path !== primaryPath),
  );
  const columns: ColumnSpec[] = [];
  for (const path of paths) {
    const type = typeAt(schema as PlainSchema, path);
    if (type) columns.push({ path, type });
  }
  const known = new Set(columns.map(({ path }) => path));
  const indexes = asked
    .map((index) => index.filter((path) => path !== '_deleted' && path !== primaryPath))
    .filter((index) => index.length > 0 && index.every((path) => known.has(path)));
  const different = new Map(indexes.map((index) => [index.join('\n'), index]));
  return {
    name,
    version: schema.version,
    primaryPath,
    columns,
    indexes: [...different.values()],
    distinct: distinct.filter((path) => known.has(path)),
  };
};
