import type { Product } from '#shared/domain/products/product.ts';
import { priceIn } from '#shared/domain/products/product-price.ts';
import { foldForSearch, foldForSort } from '#shared/kernel/text.ts';

export const PRODUCT_STATES = ['active', 'archived', 'all'] as const;
export const PRODUCT_SORTS = ['name', 'sku', 'price'] as const;

/** Which products are listed, and in which order. */
export type ProductView = {
  readonly state: (typeof PRODUCT_STATES)[number];
  readonly sort: (typeof PRODUCT_SORTS)[number];
  readonly isDescending: boolean;
};

const DEFAULT_VIEW: ProductView = { state: 'active', sort: 'name', isDescending: false };

/** A view as it was remembered; what can't be read is the view a list starts with. */
export const parseProductView = (text: string | undefined): ProductView => {
  try {
    const kept = JSON.parse(text ?? '{}') as Partial<ProductView>;
    return {
      state: PRODUCT_STATES.find((state) => state === kept.state) ?? DEFAULT_VIEW.state,
      sort: PRODUCT_SORTS.find((sort) => sort === kept.sort) ?? DEFAULT_VIEW.sort,
      isDescending: kept.isDescending === true,
    };
  } catch {
    return DEFAULT_VIEW;
  }
};

const isInState = ({ archivedAt }: Product, state: ProductView['state']): boolean =>
  state === 'all' || (archivedAt !== '') === (state === 'archived');

// "Stand 9" comes before "Stand 10".
const { compare: byText } = new Intl.Collator(undefined, { numeric: true });

/** Order of two products; those without what they are sorted by come last, whatever the direction. */
const compare =
  ({ sort, isDescending }: ProductView, currency: string) =>
  (a: Product, b: Product): number => {
    const direction = isDescending ? -1 : 1;
    const named = byText(a.sortName, b.sortName);
    if (sort === 'name') return named * direction;
    if (sort === 'sku') {
      if ((a.sku === '') !== (b.sku === '')) return a.sku === '' ? 1 : -1;
      return byText(foldForSort(a.sku), foldForSort(b.sku)) * direction || named;
    }
    const [first, second] = [priceIn(a, currency), priceIn(b, currency)];
    if (first === undefined || second === undefined)
      return first === second ? named : first === undefined ? 1 : -1;
    return (first - second) * direction || named;
  };

/** The products of `view` in which every word of `search` is found, in the view's order; prices in `currency`. */
export const productsInView = (
  products: readonly Product[],
  view: ProductView,
  search: string,
  currency: string,
): readonly Product[] => {
  const words = search.split(/\s+/u).map(foldForSearch).filter(Boolean);
  const isFound = ({ name, sku, description }: Product): boolean => {
    const text = foldForSearch(`${name} ${sku} ${description}`);
    return words.every((word) => text.includes(word));
  };
  return products
    .filter((product) => isInState(product, view.state) && (words.length === 0 || isFound(product)))
    .sort(compare(view, currency));
};
