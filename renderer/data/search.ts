import { askContactIndex } from './contact-index/contact-index-client.ts';
import type { ContactRow } from './contact-index/contact-row.ts';
import { EngineError } from './engine/client/connection.ts';
import type { Hits, InteractionHit, ProductHit, QuotationHit, SearchAsk } from './search/hits.ts';
import { engine, isEngineOpen } from './storage/engine.ts';

export type { Hits, InteractionHit, ProductHit, QuotationHit } from './search/hits.ts';

/** What answers `text`, the best of each kind first, interactions the latest first. */
export type SearchAnswer = {
  readonly text: string;
  readonly contacts: Hits<ContactRow>;
  readonly quotations: Hits<QuotationHit>;
  readonly products: Hits<ProductHit>;
  readonly interactions: Hits<InteractionHit>;
};

const NO_HITS: Hits<never> = { hits: [], marked: '' };

/** The answer to nothing. */
export const NOTHING_FOUND: SearchAnswer = {
  text: '',
  contacts: NO_HITS,
  quotations: NO_HITS,
  products: NO_HITS,
  interactions: NO_HITS,
};

/** Asks the index `name`; nothing answers when the database is closed before. */
const ask = async <Hit>(name: string, question: SearchAsk): Promise<Hits<Hit>> => {
  if (!isEngineOpen()) return NO_HITS;
  try {
    const answer = await engine().ask('derived', { name, kind: 'search', ask: question });
    return answer as Hits<Hit>;
  } catch (error) {
    if (error instanceof EngineError && error.code === 'closed') return NO_HITS;
    throw error;
  }
};

/**
 * Finds contacts (name, organization, e-mail, tag, note, phone in any spelling), quotations (number, title, contact),
 * products (name, SKU, description) and interactions (everything written, contact) by the beginnings of their words:
 * up to `limit` of each. Accents, case, punctuation and the writing do not matter, and a typing error in a word is
 * overlooked where nothing has it as typed.
 */
export const search = async (text: string, limit: number): Promise<SearchAnswer> => {
  if (text.trim() === '') return { ...NOTHING_FOUND, text };
  const question = { text, limit };
  const [contacts, quotations, products, interactions] = await Promise.all([
    askContactIndex('search', question),
    ask<QuotationHit>('quotation-search', question),
    ask<ProductHit>('product-search', question),
    ask<InteractionHit>('interaction-search', question),
  ]);
  return { text, contacts, quotations, products, interactions };
};
