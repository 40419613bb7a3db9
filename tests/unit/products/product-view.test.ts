import { describe, expect, test } from 'vitest';
import {
  type ProductView,
  parseProductView,
  productsInView,
} from '#renderer/features/products/list/product-view.ts';
import { newProduct, type ProductDetails } from '#shared/domain/products/new-product.ts';
import type { Product } from '#shared/domain/products/product.ts';
import { CONTEXT } from '#tests/support/contact-arbitraries.ts';

const product = (name: string, details: Partial<ProductDetails> = {}, archivedAt = ''): Product => {
  const made = newProduct({ id: name, name, ...details }, CONTEXT);
  if (!made.ok) throw new Error(made.error.code);
  return { ...made.value, archivedAt };
};
const eur = (amountMinor: number) => ({ prices: [{ currency: 'EUR', amountMinor }] });

const catalogue = [
  product('Stand 10', { sku: 'B-2', ...eur(90_00) }),
  product('Stand 9', { sku: 'B-10', ...eur(1200_00) }),
  product('Übernachtung', { description: 'Doppelzimmer mit Frühstück' }),
  product('Teppich', { sku: 'A-1', ...eur(8_50) }, CONTEXT.now),
];
const view = (changes: Partial<ProductView> = {}): ProductView => ({ ...parseProductView(''), ...changes });
const names = (changes: Partial<ProductView>, search = '') =>
  productsInView(catalogue, view(changes), search, 'EUR').map(({ name }) => name);

describe('the product list', () => {
  test('shows what is offered, numbers within names in their order', () => {
    expect(names({})).toEqual(['Stand 9', 'Stand 10', 'Übernachtung']);
    expect(names({ state: 'archived' })).toEqual(['Teppich']);
    expect(names({ state: 'all', isDescending: true })).toEqual([
      'Übernachtung',
      'Teppich',
      'Stand 10',
      'Stand 9',
    ]);
  });

  test('finds every word in name, number or description, whatever the accents', () => {
    expect(names({}, 'fruhstuck')).toEqual(['Übernachtung']);
    expect(names({}, 'b-10 stand')).toEqual(['Stand 9']);
    expect(names({}, 'stand teppich')).toEqual([]);
  });

  test('sorts by price or number with those without one last, in both directions', () => {
    expect(names({ sort: 'price' })).toEqual(['Stand 10', 'Stand 9', 'Übernachtung']);
    expect(names({ sort: 'price', isDescending: true })).toEqual(['Stand 9', 'Stand 10', 'Übernachtung']);
    expect(names({ sort: 'sku' })).toEqual(['Stand 10', 'Stand 9', 'Übernachtung']);
    expect(names({ sort: 'sku', isDescending: true })).toEqual(['Stand 9', 'Stand 10', 'Übernachtung']);
  });

  test('begins with the usual view when the remembered one can not be read', () => {
    const usual = { state: 'active', sort: 'name', isDescending: false };
    expect(parseProductView(undefined)).toEqual(usual);
    expect(parseProductView('{torn')).toEqual(usual);
    expect(parseProductView('{"state":"sold","sort":5}')).toEqual(usual);
    expect(parseProductView('{"sort":"price","isDescending":true}')).toMatchObject({ sort: 'price' });
  });
});
