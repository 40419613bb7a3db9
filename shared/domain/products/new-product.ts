import type { CommandContext } from '#shared/kernel/command.ts';
import type { Result } from '#shared/kernel/result.ts';
import { checkedProduct } from './checked-product.ts';
import type { Product } from './product.ts';

/** What a person says about a product; everything but the name may be left out. */
export type ProductDetails = Pick<
  Product,
  'name' | 'sku' | 'description' | 'unit' | 'prices' | 'taxRateId' | 'custom'
>;

/** A product of the catalogue. `importId` names the import that brought it. Fails as `checkedProduct` does. */
export const newProduct = (
  args: { readonly id: string; readonly importId?: string } & Pick<Product, 'name'> & Partial<ProductDetails>,
  { now, actorId }: CommandContext,
): Result<Product> =>
  checkedProduct({
    sku: '',
    description: '',
    unit: '',
    prices: [],
    taxRateId: '',
    custom: {},
    importId: '',
    ...args,
    sortName: '',
    archivedAt: '',
    createdAt: now,
    createdBy: actorId,
    updatedAt: now,
    updatedBy: actorId,
  });
