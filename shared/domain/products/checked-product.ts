import { recordCheck } from '#shared/kernel/check-record.ts';
import { isCurrencyCode } from '#shared/kernel/money.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import { foldForSort } from '#shared/kernel/text.ts';
import { type Product, productSchema } from './product.ts';

const fits = recordCheck<Product>(productSchema.body);

/**
 * `product` with its sort name, when it can be kept. Fails with `products.name-missing`, `products.not-a-currency`,
 * `products.currency-twice` (value currency) or a `fields.*` code.
 */
export const checkedProduct = (product: Product): Result<Product> => {
  const name = product.name.trim();
  if (name === '') return fail('products.name-missing', 'name');
  const currencies = product.prices.map(({ currency }) => currency);
  const unknown = currencies.findIndex((currency) => !isCurrencyCode(currency));
  if (unknown >= 0) return fail('products.not-a-currency', `prices.${unknown}.currency`);
  const twice = currencies.findIndex((currency, index) => currencies.indexOf(currency) !== index);
  if (twice >= 0) {
    return fail('products.currency-twice', `prices.${twice}.currency`, { currency: currencies[twice] ?? '' });
  }
  return fits({ ...product, name, sortName: foldForSort(name) });
};
