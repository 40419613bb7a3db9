import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import type { Product } from '#shared/domain/products/product.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';

/** An interaction that was found, with the name of its contact and the part of its text that answers. */
export type InteractionHit = Pick<Interaction, 'id' | 'contactId' | 'at' | 'channel' | 'summary'> & {
  readonly contactName: string;
  readonly excerpt: string;
};

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

/** What answers a text; `marked` is to be marked in it: what was typed, and what was meant where it had an error. */
export type Hits<Hit> = { readonly hits: readonly Hit[]; readonly marked: string };

/** What every index of texts is asked. */
export type SearchAsk = { readonly text: string; readonly limit: number };
