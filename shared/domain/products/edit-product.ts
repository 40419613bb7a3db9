import { type Command, stamped } from '#shared/kernel/command.ts';
import { checkedProduct } from './checked-product.ts';
import type { ProductDetails } from './new-product.ts';
import type { Product } from './product.ts';

/** Changes fields of a product; quotations that have it already keep what they say. Fails as `checkedProduct`. */
export const editProduct: Command<Product, Partial<ProductDetails>> = (product, changes, context) =>
  checkedProduct(stamped<Product>(product, changes, context));
