import type { Product } from './product.ts';

/** The net price of one unit of `product` in `currency` in minor units, undefined when it has none. */
export const priceIn = ({ prices }: Pick<Product, 'prices'>, currency: string): number | undefined =>
  prices.find((price) => price.currency === currency)?.amountMinor;
