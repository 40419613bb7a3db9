import type { ProductDetails } from '#shared/domain/products/new-product.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';

/** How the fields of a product are kept: at once, or when a new one is created. */
export type KeepDetails = (changes: Partial<ProductDetails>) => Promise<CommandFailure | undefined>;
