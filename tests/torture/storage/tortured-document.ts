import type { RxJsonSchema } from 'rxdb/plugins/core';

/** What is written, killed and looked for: its text follows from the rest, so that a damaged one is told. */
export type TorturedDocument = {
  readonly id: string;
  /** Grows with every write that leaves the document alive. */
  readonly version: number;
  readonly group: string;
  readonly text: string;
};

/** What was found of a document in a database. */
export type FoundState = {
  readonly id: string;
  readonly version: number;
  readonly isDeleted: boolean;
  /** Whether its other fields are those of this version. */
  readonly isWhole: boolean;
};

/** The documents' schema, with two indexes that every write changes. */
export const torturedSchema: RxJsonSchema<TorturedDocument> = {
  title: 'torture',
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 60 },
    version: { type: 'integer', minimum: 0, maximum: 1_000_000, multipleOf: 1 },
    group: { type: 'string', maxLength: 20 },
    text: { type: 'string' },
  },
  required: ['id', 'version', 'group', 'text'],
  indexes: ['version', ['group', 'version']],
};

/** Most texts have some hundred signs; one of nineteen is longer than a page of the file. */
const lengthOf = (id: string, version: number): number => {
  let sum = version * 31;
  for (let i = 0; i < id.length; i++) sum = (sum * 31 + id.charCodeAt(i)) % 1_000_003;
  return sum % 19 === 0 ? 20_000 : 100 + (sum % 1500);
};

/** Document `id` at `version`. */
export const documentAt = (id: string, version: number): TorturedDocument => {
  const part = `${id} is at ${version}; `;
  const length = lengthOf(id, version);
  return {
    id,
    version,
    group: `g${version % 5}`,
    text: part.repeat(Math.ceil(length / part.length)).slice(0, length),
  };
};

/** What a document of the database, alive or deleted, says about its state. */
export const stateOf = (found: TorturedDocument & { readonly _deleted?: boolean }): FoundState => {
  const expected = documentAt(found.id, found.version);
  return {
    id: found.id,
    version: found.version,
    isDeleted: found._deleted === true,
    isWhole: found.group === expected.group && found.text === expected.text,
  };
};
