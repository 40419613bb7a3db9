import type { Mango } from '../prepared-query.ts';
import { namedIndexes } from './fuzz-schema.ts';
import type { Selector } from './fuzz-selector.ts';
import type { Random } from './random.ts';

/** Fields whose values are in one order for every pair, whatever is missing. */
const plainFields = [
  ...['id', 'name', 'code', 'label', 'at', 'count', 'price', 'rank', 'size', 'flag', 'open'],
  ...['address.city', 'address.zip', 'address.geo.lat', 'nobody', '_meta.lwt'],
];

/** Fields with lists and objects, of which RxDB's comparator calls some equal that are not. */
const openFields = [
  'any',
  'any.a',
  'any.a.b',
  'tags',
  'tags.0',
  'items',
  'items.0.n',
  'items.kind',
  'address',
];

const randomSort = (random: Random): Record<string, 'asc' | 'desc'>[] => {
  const fields = random.some(
    [...plainFields, ...plainFields, ...plainFields, ...openFields],
    1 + random.int(3),
  );
  const direction = random.pick<'asc' | 'desc' | undefined>(['asc', 'asc', 'desc', undefined]);
  return fields.map((field) => ({ [field]: direction ?? random.pick(['asc', 'desc']) }));
};

export type FuzzQuery = Mango & { withDeleted?: true };

/** A query around a selector: order, part and index as a caller may ask for them, or not. */
export const randomQuery = (random: Random, selector: Selector): FuzzQuery => {
  const index = random.chance(0.15) ? [...random.pick(namedIndexes)] : undefined;
  const sort = random.chance(0.65)
    ? index && random.chance(0.4)
      ? index.map((field) => ({ [field]: 'asc' as const }))
      : randomSort(random)
    : undefined;
  // Without the deleted left out an index begins with a field the selector says nothing of.
  const withDeleted = random.chance(0.08);
  return {
    selector,
    ...(sort && { sort }),
    ...(index && { index }),
    ...(random.chance(0.2) && { skip: random.int(random.chance(0.8) ? 10 : 300) }),
    ...(random.chance(0.4) && { limit: random.int(random.chance(0.8) ? 12 : 300) }),
    ...(withDeleted && { withDeleted: true as const }),
  };
};
