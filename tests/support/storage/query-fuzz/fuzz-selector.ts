import type { Stored } from '../prepared-query.ts';
import { indexedFields } from './fuzz-schema.ts';
import type { Pools, Values } from './fuzz-values.ts';
import type { Random } from './random.ts';

export type Selector = Record<string, unknown>;

const words = (text: string): string[] => text.split(' ');

const COMPARING = [
  '$eq',
  '$gt',
  '$gte',
  '$lt',
  '$lte',
  '$eq',
  '$gte',
  '$lte',
  '$ne',
  '$in',
  '$in',
  '$nin',
] as const;
const ASKING = ['$exists', '$type', '$mod', '$size', '$regex', '$regex', '$elemMatch', '$not'] as const;
const JOINING = ['$and', '$or', '$or', '$nor'] as const;

export type Operator = (typeof COMPARING | typeof ASKING | typeof JOINING)[number] | 'shorthand';

/** Every operator that RxDB's matcher knows (rx-query-mingo.ts), and equality without one. */
export const OPERATORS = new Set<Operator>([...COMPARING, ...ASKING, ...JOINING, 'shorthand']);

const typedFields = words('name code label at count price rank size flag open address.city');
const FIELDS = [
  ...typedFields,
  ...typedFields,
  ...words('tags any items tags any address address.zip address.geo address.geo.lat address.nobody'),
  ...words('tags.0 tags.1 items items.kind items.n items.0.kind items.subs items.1.subs.0'),
  ...words('any any.a any.a.b any.0 any.0.a any.1 any.b id nobody nobody.at.all _meta.lwt _deleted'),
];

const textFields = new Set(
  words('name code label at address.city address.zip tags tags.0 tags.1 items.kind any id'),
);
const numberFields = new Set(words('count price rank size address.geo.lat items.n'));
const listFields = new Set(words('tags items items.subs any any.a'));

/** Operators that can find something in a field. */
const askingOf = (field: string): (typeof ASKING)[number][] => [
  ...(textFields.has(field) ? (['$regex', '$regex'] as const) : []),
  ...(numberFields.has(field) ? (['$mod', '$mod'] as const) : []),
  ...(listFields.has(field) ? (['$elemMatch', '$elemMatch', '$size'] as const) : []),
  ...(['$exists', '$type', '$not'] as const),
];

const patterns = [
  ...words(
    "^a a$ A . ^.$ ^..$ ^$ ﬁ a|b \\d [A-Z] \\s \\. a(?!b) ^\\w+$ e\u0301 😀 \uD83D \\u0000 [^a-z] % '",
  ),
  ...['', '^(a|A)b?', '\\bb', '^a.b$', '\\$'],
];
const types = [
  ...words(
    'number string null object array boolean bool int long double decimal undefined date regex nonsense',
  ),
  ...[1, 2, 3, 4, 8, 10, 16, 18, ['string', 'null'], ['array', 'int'], []],
];

/** Some value a document has under a path, as the matcher walks it: through lists into their elements. */
const valueAt = (random: Random, document: unknown, path: string): unknown => {
  let value = document;
  for (const key of path.split('.')) {
    if (Array.isArray(value) && !/^\d+$/.test(key)) value = random.pick(value);
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return Array.isArray(value) && value.length > 0 && random.chance(0.6) ? random.pick(value) : value;
};

export type SelectorParts = {
  random: Random;
  pools: Pools;
  values: Values;
  /** The documents there are, from which operands are taken so that queries find something. */
  documents: ReadonlyMap<string, Stored>;
  /** How often each operator came up. */
  used: Map<Operator, number>;
};

/** Makes selectors of every shape. */
export const selectorMaker = ({ random, pools, values, documents, used }: SelectorParts) => {
  /** The document that the operands of one selector are mostly taken from, so that it is found by all of them. */
  let model: Stored | undefined;

  const use = <Used extends Operator>(operator: Used): Used => {
    used.set(operator, (used.get(operator) ?? 0) + 1);
    return operator;
  };

  const anything = (): unknown => random.pick(pools.anything ?? []);

  /** A value to compare with: mostly one the field may have. Where the planner makes a bound of it, it has to fit. */
  const operand = (field: string, top: boolean): unknown => {
    const mustFit = values === 'fitting' && top && indexedFields.has(field);
    const own = random.chance(0.65) ? valueAt(random, model, field) : undefined;
    if (own !== undefined) return own;
    if (!mustFit && random.chance(0.15)) return anything();
    if (field === 'id') return `id${random.int(200)}`;
    if (field === '_deleted') return random.chance(0.5);
    if (field === '_meta.lwt') return 1_700_000_000_000 + random.int(400);
    return random.pick(pools[field] ?? pools.inner ?? []);
  };

  const elements = (depth: number): Selector => {
    const kind = random.int(10);
    if (kind === 0) return {};
    if (kind < 4) return operators('tags.0', depth + 1, false);
    const fields = random.some(words('kind kind n n subs a nobody subs.0'), 1 + random.int(2));
    const selector = Object.fromEntries(
      fields.map((field) => [field, matcher(`items.${field}`, depth + 1, false)]),
    );
    return kind < 8 ? selector : { [use(random.pick(JOINING))]: [selector, { n: { $gt: random.int(3) } }] };
  };

  /** A pattern of the first letters of a text, now and then in the other case. */
  const patternOf = (value: unknown): string => {
    const start = String(value).slice(0, 2);
    const letters = random.chance(0.4) ? start.toUpperCase() : start;
    return `${random.pick(['^', '', ''])}${letters.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`;
  };

  const argument = (operator: Operator, field: string, depth: number, top: boolean): unknown => {
    switch (operator) {
      case '$in':
      case '$nin':
        return Array.from({ length: random.int(6) }, () => operand(field, top));
      case '$exists':
        return random.chance(0.5);
      case '$type':
        return random.pick(types);
      case '$mod':
        return [random.pick([1, 2, 3, 10, -2, 0.5]), random.pick([0, 0, 1, -1, 2, 0.5])];
      case '$size':
        return random.int(4);
      case '$regex':
        return random.chance(0.5) ? random.pick(patterns) : patternOf(operand(field, top));
      case '$elemMatch':
        return elements(depth);
      case '$not':
        return operators(field, depth + 1, false);
      default:
        return operand(field, top);
    }
  };

  const operators = (field: string, depth: number, top: boolean): Selector => {
    const selector: Selector = {};
    const amount = random.chance(0.8) ? 1 : 2;
    for (let at = 0; at < amount; at++) {
      const comparing = depth > 3 || random.chance(indexedFields.has(field) ? 0.8 : 0.6);
      const asking = random.chance(0.8) ? askingOf(field) : ASKING;
      const operator = use(random.pick<Operator>(comparing ? COMPARING : asking));
      selector[operator] = argument(operator, field, depth, top);
      if (operator === '$regex' && random.chance(0.5))
        selector.$options = random.pick(['i', 'i', 'i', 'm', 's', 'u', 'iu']);
    }
    return selector;
  };

  const matcher = (field: string, depth: number, top: boolean): unknown => {
    if (random.chance(0.85)) return operators(field, depth, top);
    use('shorthand');
    return operand(field, top);
  };

  const selectorAt = (depth: number): Selector => {
    const amount = random.pick(depth > 0 ? [1, 1, 2] : [0, 1, 1, 1, 1, 1, 2, 2, 3]);
    const made: Selector = {};
    for (const field of random.some(FIELDS, amount)) made[field] = matcher(field, depth, depth === 0);
    if (depth < 3 && random.chance(depth > 0 ? 0.25 : 0.35))
      made[use(random.pick(JOINING))] = Array.from({ length: 1 + random.int(3) }, () =>
        selectorAt(depth + 1),
      );
    return made;
  };

  return {
    selector: (): Selector => {
      model = random.pick([...documents.values()]);
      return structuredClone(selectorAt(0));
    },
  };
};
