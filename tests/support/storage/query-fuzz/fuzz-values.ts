import type { Plain } from '../prepared-query.ts';
import type { Random } from './random.ts';

/** `fitting`: only what RxDB's index strings can tell apart, so that the memory storage is right too. */
export type Values = 'fitting' | 'any';

const fittingStrings = [
  ['', 'a', 'A', 'ab', 'aB', 'AB', 'abc', 'abcd', 'b', 'B', 'ba', 'z', 'Z', 'a b', 'a.b', 'a-b'],
  ['ä', 'Ä', 'a\u0308', 'é', 'e\u0301', 'ﬁ', 'fi', 'ß', 'ss', 'ẞ', 'İ', 'i', 'ı', 'K', '\u212A'],
  [
    '😀',
    '😀a',
    '😁',
    '👩‍👩‍👧',
    '\u{10FFFF}',
    '\uE000',
    '\uE000a',
    '\uFFFDx',
    'a\uFFFF',
    'a\uFFFFb',
    '\uFFFFa',
  ],
  ['\uD800', '\uDBFF', '\uDC00', 'a\uD83D', '\uDE00', '\uDE00a'],
  [
    '0',
    '00',
    '1',
    '01',
    '10',
    '9',
    '-1',
    '1.5',
    '1e3',
    'true',
    'null',
    '[]',
    '{}',
    '%',
    '_',
    '\\',
    '"',
    "'",
    '$a',
  ],
  ['2024-01-01', '2024-01-31', '2024-10-01', 'constructor', '__proto__', 'abcdefghijkl'],
].flat();

/** Strings that RxDB's index strings mix up: padded with spaces, below the space, or taken for "no bound". */
const strangeStrings = [
  ...['\uFFFF', '\uFFFF\uFFFF', 'a\u0000', '\u0000', '\u0000a', 'a\u0000b', 'a ', ' a', ' ', '  ', 'a\t'],
  ...['\n', 'a\nb', '\u001f', '\u007f', '\u0085'],
];

const numbers = [
  0,
  -0,
  1,
  -1,
  1.5,
  -1.5,
  2,
  3,
  10,
  255,
  1e21,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 53),
  1e-7,
  0.1 + 0.2,
  1e300,
];
const counts = [-10, -5, -1, 0, 1, 2, 3, 7, 10, 99, 100, 999, 1000];
const prices = [-100, -99.99, -1.5, -1, -0.01, 0, 0.01, 0.1, 0.5, 1, 1.5, 2.25, 29, 99.99, 100];
const ranks = [0, 1, 2, 3, 5, 10, 20];
const days = [
  '2024-01-01T00:00:00.000Z',
  '2024-01-01T12:30:00.000Z',
  '2024-02-29T00:00:00.000Z',
  '1999-12-31T23:59:59.999Z',
];
const lists = [
  [],
  ['a'],
  ['a', 'b'],
  ['b', 'a'],
  ['A', ''],
  ['ab', 'a', 'a'],
  ['😀'],
  ['ﬁ', '\uFFFF'],
  ['a\u0000', ' '],
];
const objectLists = [
  [],
  [{}],
  [{ kind: 'a', n: 1 }],
  [
    { kind: 'a', n: 2 },
    { kind: 'b', n: 1 },
  ],
  [{ kind: 'b', n: 1, subs: ['x', 'y'] }, { n: 5 }],
  [
    { kind: 'A', n: null, subs: [] },
    { kind: 'a', subs: ['x'] },
  ],
  [{ n: [1, 5], kind: null }],
];
const anything = [
  ...[
    null,
    true,
    false,
    [],
    {},
    [null],
    [[]],
    [1, 2],
    [2, 1],
    [[1, 2], [3]],
    ['a', ['b', 1]],
    [true, 'a', 1, null],
  ],
  ...[
    { a: 1 },
    { a: 'a' },
    { a: null },
    { a: { b: 'a' } },
    { a: { b: [1, 'a'] } },
    { a: [1, 2] },
    { a: [{ b: 1 }, { b: 'a' }] },
  ],
  ...[
    [{ a: 1 }, { a: 2 }],
    [{ a: { b: 1 } }],
    [{ a: [1] }, 1],
    { b: 1, a: 1 },
    { a: 1, b: 1 },
    { '0': 'a' },
    { length: 1 },
  ],
];

export type Pools = Record<string, readonly unknown[]>;

const allPools = (values: Values): Pools => {
  const strings = values === 'any' ? [...fittingStrings, ...strangeStrings] : fittingStrings;
  const all = [...fittingStrings, ...strangeStrings];
  return {
    name: strings,
    code: strings,
    'address.city': strings,
    label: all,
    at: days,
    count: counts,
    price: prices,
    rank: ranks,
    size: numbers,
    flag: [true, false],
    open: [true, false],
    'address.zip': all,
    'address.geo.lat': numbers,
    tags: lists,
    items: objectLists,
    any: [...all, ...numbers, ...anything, ...anything],
    anything: [
      ...all,
      ...numbers,
      ...days,
      ...anything,
      ...lists,
      ...objectLists,
      'abcdefghijklmnop',
      -1000,
      2000,
      7.77,
    ],
    inner: ['a', 'b', 'A', 'x', 'y', '', 1, 2, 5, null, true],
  };
};

/**
 * What each field's values are drawn from, for documents and for operands that fit. A few of them, others with each
 * seed, come up far more often than the rest, so that queries find something.
 */
export const poolsOf = (values: Values, random: Random): Pools =>
  Object.fromEntries(
    Object.entries(allPools(values)).map(([field, pool]) => {
      const often = random.some(pool, 6);
      const times = Math.ceil((2 * pool.length) / often.length);
      return [field, [...pool, ...Array.from({ length: times }, () => often).flat()]];
    }),
  );

/** The fields of a document. Fields that every index needs are always there; in fitting values no index misses one. */
export const randomFields = (random: Random, pools: Pools, values: Values): Omit<Plain, 'id'> => {
  const of = (field: string): unknown => structuredClone(random.pick(pools[field] ?? []));
  const fields: Record<string, unknown> = {
    name: of('name'),
    count: of('count'),
    price: of('price'),
    flag: of('flag'),
    address: {
      city: of('address.city'),
      ...(random.chance(0.6) && { zip: of('address.zip') }),
      ...(random.chance(0.4) && { geo: random.chance(0.8) ? { lat: of('address.geo.lat') } : {} }),
    },
  };
  for (const field of ['code', 'rank'])
    if (values === 'fitting' || random.chance(0.6)) fields[field] = of(field);
  for (const field of ['label', 'size', 'open', 'at', 'tags', 'items', 'any'])
    if (random.chance(0.75)) fields[field] = random.chance(0.1) ? null : of(field);
  return fields;
};
