import { type Command, stamped } from '#shared/kernel/command.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Product } from './product.ts';

/** Takes a product out of the catalogue's choices; quotations that name it are not touched. */
export const archiveProduct: Command<Product, Record<string, never>> = (product, _args, context) =>
  ok(product.archivedAt === '' ? stamped(product, { archivedAt: context.now }, context) : product);

/** Brings an archived product back. */
export const unarchiveProduct: Command<Product, Record<string, never>> = (product, _args, context) =>
  ok(product.archivedAt === '' ? product : stamped(product, { archivedAt: '' }, context));
