import type { Type as TypeBox } from 'typebox';

type Builder = Pick<
  typeof TypeBox,
  | 'Array'
  | 'Boolean'
  | 'Integer'
  | 'Null'
  | 'Number'
  | 'Object'
  | 'Optional'
  | 'Record'
  | 'String'
  | 'Union'
  | 'Unsafe'
>;

type Schema = Readonly<Record<string, unknown>>;

const optional = new WeakSet<object>();

const isRequired = ([, property]: readonly [string, object]): boolean => !optional.has(property);

const builder = {
  Array: (items: Schema, options: Schema = {}) => ({ ...options, type: 'array', items }),
  Boolean: (options: Schema = {}) => ({ ...options, type: 'boolean' }),
  Integer: (options: Schema = {}) => ({ ...options, type: 'integer' }),
  Null: (options: Schema = {}) => ({ ...options, type: 'null' }),
  Number: (options: Schema = {}) => ({ ...options, type: 'number' }),
  Object: (properties: Readonly<Record<string, object>>, options: Schema = {}) => ({
    ...options,
    type: 'object',
    required: Object.entries(properties)
      .filter(isRequired)
      .map(([key]) => key),
    properties,
  }),
  Optional: (schema: Schema) => {
    const copy = { ...schema };
    optional.add(copy);
    return copy;
  },
  Record: (key: { readonly pattern?: string; readonly maxLength?: number }, value: Schema) => ({
    type: 'object',
    patternProperties: { [key.pattern ?? '^.*$']: value },
  }),
  String: (options: Schema = {}) => ({ ...options, type: 'string' }),
  Union: (anyOf: readonly Schema[]) => ({ anyOf }),
  Unsafe: (schema: Schema) => schema,
};

/**
 * The part of TypeBox's builder that records use, with its static types but without its 14 kB (gz): plain JSON
 * Schema, the same as TypeBox writes (a test compares them).
 */
export const Type = builder as unknown as Builder;
