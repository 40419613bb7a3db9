import type { Product } from '#shared/domain/products/product.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import { askContactIndex, useContactIndexState } from './contact-index/contact-index-client.ts';
import type { ContactRow } from './contact-index/contact-row.ts';
import { best, type Findable, findable } from './search/rank.ts';
import { smallCollection } from './search/small-collection.ts';

/** A quotation that was found, with the name of its contact. */
export type QuotationHit = {
  readonly quotation: Pick<
    Quotation,
    | 'id'
    | 'number'
    | 'title'
    | 'revision'
    | 'status'
    | 'validUntilOn'
    | 'supersededBy'
    | 'contactId'
    | 'updatedAt'
  >;
  readonly contactName: string;
};
/** A product that was found. */
export type ProductHit = Pick<Product, 'id' | 'name' | 'sku' | 'unit'>;

/** What answers `text`, the best of each kind first. */
export type SearchAnswer = {
  readonly text: string;
  readonly contacts: readonly ContactRow[];
  readonly quotations: readonly QuotationHit[];
  readonly products: readonly ProductHit[];
};

const quotations = smallCollection('quotations', (quotation) => {
  const { id, number, title, revision, status, validUntilOn, supersededBy, contactId, updatedAt } = quotation;
  return {
    quotation: { id, number, title, revision, status, validUntilOn, supersededBy, contactId, updatedAt },
    buyerName: quotation.snapshot?.buyer.name ?? '',
  };
});

const products = smallCollection('products', ({ id, name, sku, unit, archivedAt }) => ({
  product: { id, name, sku, unit },
  isArchived: archivedAt !== '',
  found: findable(name, sku),
}));

type NamedQuotation = QuotationHit & { readonly found: Findable };
let named:
  | { readonly of: unknown; readonly version: number; readonly entries: readonly NamedQuotation[] }
  | undefined;

/** All quotations with the names their contacts have now, worked out anew only when one of them changed. */
const namedQuotations = async (): Promise<readonly NamedQuotation[]> => {
  const all = await quotations();
  const { version } = useContactIndexState.getState();
  if (named?.of === all && named.version === version) return named.entries;
  const ids = [...new Set(all.map(({ quotation }) => quotation.contactId))];
  const contacts = ids.length === 0 ? [] : await askContactIndex('rows', { ids });
  const names = new Map(contacts.map(({ id, name }) => [id, name] as const));
  const entries = all.map(({ quotation, buyerName }) => {
    const contactName = names.get(quotation.contactId) ?? buyerName;
    const { number, title } = quotation;
    return { quotation, contactName, found: findable(number || title, title, contactName) };
  });
  named = { of: all, version, entries };
  return entries;
};

const searchQuotations = async (words: string, limit: number): Promise<readonly QuotationHit[]> => {
  // A newer one is asked for more often; what was superseded comes last.
  const age = ({ quotation }: QuotationHit): string =>
    `${quotation.supersededBy === '' ? '1' : '0'}${quotation.updatedAt}`;
  const compare = (a: QuotationHit, b: QuotationHit): number => (age(a) < age(b) ? 1 : -1);
  return best(await namedQuotations(), words, { limit, compare });
};

const searchProducts = async (words: string, limit: number): Promise<readonly ProductHit[]> => {
  const offered = (await products()).filter(({ isArchived }) => !isArchived);
  const compare = (a: (typeof offered)[number], b: (typeof offered)[number]): number =>
    a.product.name.localeCompare(b.product.name);
  return best(offered, words, { limit, compare }).map(({ product }) => product);
};

/**
 * Finds contacts (name, organization, e-mail, tag, phone in any spelling), quotations (number, title, contact) and
 * products (name, SKU): up to `limit` of each. Accents, case and punctuation do not matter.
 */
export const search = async (text: string, limit: number): Promise<SearchAnswer> => {
  const words = foldForSearch(text);
  if (words === '') return { text, contacts: [], quotations: [], products: [] };
  const [contacts, foundQuotations, foundProducts] = await Promise.all([
    askContactIndex('search', { text, limit }),
    searchQuotations(words, limit),
    searchProducts(words, limit),
  ]);
  return { text, contacts, quotations: foundQuotations, products: foundProducts };
};
