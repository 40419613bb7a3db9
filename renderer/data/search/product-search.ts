import type { Product } from '#shared/domain/products/product.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import type { Derived } from '../engine/derived.ts';
import { fieldText } from './field-text.ts';
import type { Hits, ProductHit, SearchAsk } from './hits.ts';
import { best, findable } from './rank.ts';
import { joinedWord, searchWords, wordParts } from './search-words.ts';
import { TextIndex } from './text-index.ts';

const LOOKED_AT = 300;

const index = new TextIndex({
  name: 'product',
  beginnings: [1, 2, 3],
  textOf: (document) => {
    const sku = fieldText(document, 'sku');
    const words = searchWords([fieldText(document, 'name'), sku].join(' '));
    const about = searchWords(fieldText(document, 'description'));
    return {
      // An archived one is not found: it is not offered any more.
      words:
        fieldText(document, 'archivedAt') === ''
          ? [...words, ...joinedWord(sku), ...wordParts(words), ...about]
          : [],
      at: fieldText(document, 'updatedAt'),
    };
  },
});

/** All products that are offered, by name, SKU and description. */
export const productSearch: Derived = {
  name: 'product-search',
  version: 1,
  collections: ['products'],
  ...index.upkeep,
  answers: {
    search: (sql, { text, limit }: SearchAsk, { table }): Hits<ProductHit> => {
      const products = table('products');
      if (!products) return { hits: [], marked: text };
      const { numbers, marked } = index.find(sql, text, LOOKED_AT);
      const entries = numbers.map((no) => {
        const json = sql.first(`SELECT json FROM ${products} WHERE no = ?`, [no]);
        const { id, name, sku, unit } = JSON.parse(String(json)) as Product;
        return { product: { id, name, sku, unit }, found: findable(name, sku) };
      });
      const compare = (a: (typeof entries)[number], b: (typeof entries)[number]): number =>
        a.product.name.localeCompare(b.product.name);
      return {
        hits: best(entries, foldForSearch(text), { limit, compare }).map(({ product }) => product),
        marked,
      };
    },
  },
};
