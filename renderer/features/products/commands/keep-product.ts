import { commandContext } from '#renderer/data/acting-member.ts';
import { newId } from '#renderer/data/new-id.ts';
import { createRecord, deleteRecord, runCommand } from '#renderer/data/run-command.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import { archiveProduct, unarchiveProduct } from '#shared/domain/products/archive-product.ts';
import { editProduct } from '#shared/domain/products/edit-product.ts';
import { newProduct, type ProductDetails } from '#shared/domain/products/new-product.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';

/** Puts a new product into the catalogue; answers why not, or nothing. */
export const createProduct = async (
  details: ProductDetails,
  label: string,
): Promise<CommandFailure | undefined> => {
  const product = newProduct({ id: newId(), ...details }, commandContext());
  if (!product.ok) return product.error;
  const done = await createRecord('products', product.value);
  if (!done.ok) return done.error;
  offerUndo(label, done.value.undo);
  return undefined;
};

/** Changes a product; answers why not, or nothing. */
export const saveProduct = async (
  id: string,
  changes: Partial<ProductDetails>,
  label: string,
): Promise<CommandFailure | undefined> => {
  const done = await runCommand('products', id, editProduct, changes);
  if (!done.ok) return done.error;
  offerUndo(label, done.value.undo, false);
  return undefined;
};

/** Takes a product out of what is offered, or brings it back; answers why not, or nothing. */
export const setArchived = async (
  id: string,
  isArchived: boolean,
  label: string,
): Promise<CommandFailure | undefined> => {
  const done = await runCommand('products', id, isArchived ? archiveProduct : unarchiveProduct, {});
  if (!done.ok) return done.error;
  offerUndo(label, done.value.undo);
  return undefined;
};

/** Deletes a product that no quotation names (see `countQuotationsWith`); answers why not, or nothing. */
export const removeProduct = async (id: string, label: string): Promise<CommandFailure | undefined> => {
  const done = await deleteRecord('products', id);
  if (!done.ok) return done.error;
  offerUndo(label, done.value.undo);
  return undefined;
};
