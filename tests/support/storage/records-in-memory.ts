import { contactTable } from '#renderer/data/contact-index/contact-table.ts';
import { loadSqlite } from '#renderer/data/engine/sqlite/library.ts';
import { Sql } from '#renderer/data/engine/sqlite/sql.ts';
import { Engine } from '#renderer/data/engine/worker/engine.ts';
import type { Hits, InteractionHit, ProductHit, QuotationHit } from '#renderer/data/search/hits.ts';
import { interactionSearch } from '#renderer/data/search/interaction-search.ts';
import { productSearch } from '#renderer/data/search/product-search.ts';
import { quotationSearch } from '#renderer/data/search/quotation-search.ts';
import type { Records } from '#renderer/data/storage/record-collections.ts';
import { rxSpec } from '#renderer/data/storage/rx-schema.ts';

const library = await loadSqlite();
const COLLECTIONS = ['contacts', 'interactions', 'quotations', 'products'] as const;
type Collection = (typeof COLLECTIONS)[number];
type Found = {
  readonly interactions: InteractionHit;
  readonly quotations: QuotationHit;
  readonly products: ProductHit;
};
const INDEXES = {
  interactions: 'interaction-search',
  quotations: 'quotation-search',
  products: 'product-search',
} as const;

/** An engine in memory with all that the application looks things up in, written to as the application does. */
export const recordsInMemory = () => {
  const sql = new Sql(library);
  const engine = new Engine(sql, [contactTable, quotationSearch, productSearch, interactionSearch]);
  const revs = new Map<string, string>();
  let revisions = 0;
  for (const collection of COLLECTIONS) engine.answer('open-collection', { spec: rxSpec(collection) });
  while (engine.workInBackground());
  const write = <Name extends Collection>(
    collection: Name,
    records: readonly Records[Name][],
    deleted: boolean,
  ) => {
    const written = records.map((record) => {
      revisions++;
      const document = { ...record, _deleted: deleted, _rev: `${revisions}-test`, _meta: { lwt: revisions } };
      const previousRev = revs.get(record.id) ?? null;
      return {
        id: record.id,
        rev: document._rev,
        row: { json: JSON.stringify({ ...document, _attachments: {} }), previousRev },
      };
    });
    const { conflicts } = engine.answer('write', {
      collection,
      version: 0,
      rows: written.map(({ row }) => row),
    });
    if (conflicts.length > 0) throw new Error(`${conflicts.length} rows were refused`);
    for (const { id, rev } of written) revs.set(id, rev);
  };
  return {
    sql,
    put: <Name extends Collection>(collection: Name, ...records: readonly Records[Name][]) =>
      write(collection, records, false),
    remove: <Name extends Collection>(collection: Name, ...records: readonly Records[Name][]) =>
      write(collection, records, true),
    tidyUp: () => {
      while (engine.workInBackground() || engine.tidyUp());
    },
    find: <Name extends keyof Found>(collection: Name, text: string, limit = 10) =>
      engine.answer('derived', {
        name: INDEXES[collection],
        kind: 'search',
        ask: { text, limit },
      }) as Hits<Found[Name]>,
  };
};
