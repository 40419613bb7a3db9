import { schemaOf } from '../conformance/bench.ts';

const text = { type: 'string', maxLength: 12 };

const indexes = [
  'name',
  'code',
  'count',
  'price',
  'rank',
  'address.city',
  ['flag', 'count'],
  ['name', 'price'],
  ['address.city', 'flag', 'name'],
  ['count', '_meta.lwt'],
];

/** A schema with fields of every kind; `code` and `rank` are optional and indexed all the same. */
export const fuzzSchema = schemaOf(
  {
    id: { type: 'string', maxLength: 20 },
    name: text,
    code: text,
    label: { type: 'string' },
    at: { type: 'string', format: 'date-time' },
    count: { type: 'integer', minimum: -10, maximum: 1000, multipleOf: 1 },
    price: { type: 'number', minimum: -100, maximum: 100, multipleOf: 0.01 },
    rank: { type: 'integer', minimum: 0, maximum: 20, multipleOf: 1 },
    size: { type: 'number' },
    flag: { type: 'boolean' },
    open: { type: 'boolean' },
    address: {
      type: 'object',
      properties: {
        city: text,
        zip: { type: 'string' },
        geo: { type: 'object', properties: { lat: { type: 'number' } } },
      },
    },
    tags: { type: 'array', items: { type: 'string' } },
    items: { type: 'array', items: { type: 'object' } },
    any: {},
  },
  { indexes, required: ['id', 'name', 'count', 'price', 'flag', 'address'] },
);

/** The indexes a query can name. */
export const namedIndexes: string[][] = indexes.map((index) => (Array.isArray(index) ? index : [index]));

/** Fields that RxDB's planner makes bounds of. */
export const indexedFields = new Set([...namedIndexes.flat(), 'id', '_deleted']);
