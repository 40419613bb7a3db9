import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import type { Member } from '#shared/domain/members/member.ts';
import type { Product } from '#shared/domain/products/product.ts';
import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { demoMembers } from './demo-company.ts';
import type { DemoContact, DemoStock } from './demo-contacts.ts';
import { hotelGuests } from './demo-guest-contacts.ts';
import { demoInteractions } from './demo-interactions.ts';
import { phoneBook } from './demo-phones.ts';
import { type DemoProduct, demoProducts } from './demo-products.ts';
import { type DemoFate, demoQuotation } from './demo-quotations.ts';
import type { DemoRequest } from './demo-request.ts';
import { tradeCustomers } from './demo-trade-contacts.ts';
import { seededRandom } from './random.ts';

/** Some records of one collection, to be written together. */
export type DemoBatch =
  | { readonly collection: 'members'; readonly records: readonly Member[] }
  | { readonly collection: 'products'; readonly records: readonly Product[] }
  | { readonly collection: 'contacts'; readonly records: readonly Contact[] }
  | { readonly collection: 'interactions'; readonly records: readonly Interaction[] }
  | { readonly collection: 'quotations'; readonly records: readonly Quotation[] };

/** How many records of each collection the demo has. */
export const DEMO_COUNTS = {
  members: 4,
  products: 40,
  contacts: 2000,
  interactions: 10_000,
  quotations: 200,
} as const;

const BATCH = 200;
const TRADE_CONTACTS = 1240;
const FATES: readonly (readonly [DemoFate, number])[] = [
  ['draft', 24],
  ['sent', 42],
  ['expired', 26],
  ['accepted', 56],
  ['declined', 28],
  ['revised', 12],
];

const inBatches = function* <Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
};

const demoContacts = function* (stock: DemoStock): Generator<DemoContact> {
  let count = 0;
  for (const { organization, people } of tradeCustomers(stock)) {
    for (const contact of [organization, ...people]) {
      if (count === TRADE_CONTACTS) break;
      yield contact;
      count += 1;
    }
    if (count === TRADE_CONTACTS) break;
  }
  for (const contact of hotelGuests(stock)) {
    if (count === DEMO_COUNTS.contacts) return;
    yield contact;
    count += 1;
  }
};

/** Nobody asks for the price of "the set-up". */
const isService = ({ sku }: Product): boolean => sku.startsWith('SV-');

const isLikelyBuyer = ({ contact }: DemoContact): boolean =>
  contact.archivedAt === '' && contact.lifecycleStage !== 'awareness';

const quotations = function* (
  stock: DemoStock,
  contacts: readonly DemoContact[],
  products: readonly DemoProduct[],
): Generator<Quotation> {
  const buyers = contacts.filter(isLikelyBuyer);
  let number = 0;
  for (const [fate, count] of FATES) {
    for (let i = 0; i < count; i++) {
      number += 1;
      yield* demoQuotation(stock, stock.random.pick(buyers), products, fate, number);
    }
  }
};

/**
 * The demo data, batch after batch so that the caller can write, show progress and stop between them: members,
 * products, contacts, interactions, quotations. Every record has the request's `importId`. Same request, same data.
 */
export const generateDemo = function* (request: DemoRequest): Generator<DemoBatch> {
  const random = seededRandom(request.seed);
  const start = { now: request.now, actorId: request.memberId };
  const members = demoMembers(request, start);
  yield { collection: 'members', records: members };
  const products = demoProducts(request.company, request.importId, request.newId, start);
  yield { collection: 'products', records: products.map(({ product }) => product) };
  const stock: DemoStock = {
    random,
    request,
    phones: phoneBook(random, request.company.countryCode),
    owners: [request.memberId, ...members.map(({ id }) => id)].filter((id) => id !== ''),
    mailboxes: new Set(),
  };
  const contacts: DemoContact[] = [];
  for (const batch of inBatches(demoContacts(stock))) {
    contacts.push(...batch);
    yield { collection: 'contacts', records: batch.map(({ contact }) => contact) };
  }
  const namesOf = (side: DemoProduct['side']) =>
    products
      .filter(({ side: of, product }) => of === side && !isService(product))
      .map(({ product }) => product.name);
  const names = { trade: namesOf('trade'), guests: namesOf('guests') };
  for (const records of inBatches(demoInteractions(stock, contacts, names, DEMO_COUNTS.interactions))) {
    yield { collection: 'interactions', records };
  }
  for (const records of inBatches(quotations(stock, contacts, products))) {
    yield { collection: 'quotations', records };
  }
};
