import fc from 'fast-check';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { archiveProduct, unarchiveProduct } from '#shared/domain/products/archive-product.ts';
import { editProduct } from '#shared/domain/products/edit-product.ts';
import { newProduct } from '#shared/domain/products/new-product.ts';
import { productSchema } from '#shared/domain/products/product.ts';
import { priceIn } from '#shared/domain/products/product-price.ts';
import { succeeded, TEST_CONTEXT } from '#tests/support/records/sample-quotation.ts';

const prices = [{ currency: 'EUR', amountMinor: 1250 }];
const product = succeeded(newProduct({ id: 'p', name: ' Éclair ', prices }, TEST_CONTEXT));

describe('products', () => {
  test('are kept with a trimmed name and sorted without accents', () => {
    expect(product).toMatchObject({ name: 'Éclair', sortName: 'eclair', archivedAt: '' });
    expect(succeeded(editProduct(product, { name: 'Über' }, TEST_CONTEXT)).sortName).toBe('uber');
  });

  test('have one price per currency', () => {
    expect(priceIn(product, 'EUR')).toBe(1250);
    expect(priceIn(product, 'USD')).toBeUndefined();
    expect(editProduct(product, { prices: [...prices, ...prices] }, TEST_CONTEXT)).toMatchObject({
      error: { code: 'products.currency-twice', field: 'prices.1.currency', values: { currency: 'EUR' } },
    });
    expect(
      editProduct(product, { prices: [{ currency: 'euro', amountMinor: 1 }] }, TEST_CONTEXT),
    ).toMatchObject({ error: { code: 'products.not-a-currency', field: 'prices.0.currency' } });
  });

  test('need a name', () => {
    expect(newProduct({ id: 'p', name: '  ' }, TEST_CONTEXT)).toMatchObject({
      error: { code: 'products.name-missing', field: 'name' },
    });
  });

  test('are archived and brought back', () => {
    const archived = succeeded(archiveProduct(product, {}, TEST_CONTEXT));
    expect(archived.archivedAt).toBe(TEST_CONTEXT.now);
    expect(succeeded(unarchiveProduct(archived, {}, TEST_CONTEXT))).toEqual(product);
  });

  test('fit their schema whatever is typed, or are refused', () => {
    const details = fc.record(
      {
        name: fc.string({ unit: 'binary', maxLength: 400 }),
        sku: fc.string({ maxLength: 80 }),
        unit: fc.string({ maxLength: 50 }),
        prices: fc.array(
          fc.record({
            currency: fc.constantFrom('EUR', 'USD', 'JPY', 'x'),
            amountMinor: fc.oneof(fc.integer(), fc.double(), fc.constant(1e12)),
          }),
        ),
      },
      { requiredKeys: ['name'] },
    );
    fc.assert(
      fc.property(details, (typed) => {
        const made = newProduct({ id: 'p', ...typed }, TEST_CONTEXT);
        expect(!made.ok || Value.Check(productSchema.body, made.value)).toBe(true);
      }),
    );
  });
});
