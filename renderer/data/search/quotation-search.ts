import type { Quotation } from '#shared/domain/quotations/quotation.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import { contactNameOf } from '../contact-index/contact-name.ts';
import { searchContacts } from '../contact-index/contact-search.ts';
import type { Derived } from '../engine/derived.ts';
import type { Sql } from '../engine/sqlite/sql.ts';
import { fieldText } from './field-text.ts';
import type { Hits, QuotationHit, SearchAsk } from './hits.ts';
import { best, findable } from './rank.ts';
import { joinedWord, searchWords, wordParts } from './search-words.ts';
import { TextIndex } from './text-index.ts';

const LOOKED_AT = 200;
const CONTACTS = 20;

const buyerOf = (document: Readonly<Record<string, unknown>>, sql: Sql): string => {
  const { snapshot } = document as Partial<Pick<Quotation, 'snapshot'>>;
  return contactNameOf(sql, fieldText(document, 'contactId')) || String(snapshot?.buyer?.name ?? '');
};

const index = new TextIndex({
  name: 'quotation',
  beginnings: [1, 2, 3],
  textOf: (document, sql) => {
    const number = fieldText(document, 'number');
    const words = searchWords([number, fieldText(document, 'title'), buyerOf(document, sql)].join(' '));
    return {
      at: fieldText(document, 'updatedAt'),
      words: [...words, ...joinedWord(number), ...wordParts(words)],
    };
  },
});

const hitOf = (json: string, sql: Sql): QuotationHit => {
  const quotation = JSON.parse(json) as Quotation;
  const { id, number, title, revision, status, validUntilOn, supersededBy, contactId, updatedAt } = quotation;
  return {
    quotation: { id, number, title, revision, status, validUntilOn, supersededBy, contactId, updatedAt },
    contactName: buyerOf(quotation, sql),
  };
};

/** A newer one is asked for more often; what was superseded comes last. */
const age = ({ quotation }: QuotationHit): string =>
  `${quotation.supersededBy === '' ? '1' : '0'}${quotation.updatedAt}`;

/** All quotations by number, title and contact. */
export const quotationSearch: Derived = {
  name: 'quotation-search',
  version: 1,
  collections: ['quotations'],
  ...index.upkeep,
  answers: {
    search: (sql, { text, limit }: SearchAsk, { table, column }): Hits<QuotationHit> => {
      const quotations = table('quotations');
      if (!quotations) return { hits: [], marked: text };
      const { numbers, marked } = index.find(sql, text, LOOKED_AT);
      // Names of contacts change without their quotations being written.
      const { numbers: contacts } = searchContacts(sql, text, CONTACTS);
      const ofContacts = contacts.flatMap((no) =>
        sql
          .all(
            `SELECT no FROM ${quotations} WHERE deleted = 0 AND ${column('quotations', 'contactId')} =
              (SELECT id FROM contact_list WHERE no = ?) LIMIT ${LOOKED_AT}`,
            [no],
          )
          .map(([quotation]) => Number(quotation)),
      );
      const entries = [...new Set([...numbers, ...ofContacts])].map((no) => {
        const json = sql.first(`SELECT json FROM ${quotations} WHERE no = ?`, [no]);
        const hit = hitOf(String(json), sql);
        const { number, title } = hit.quotation;
        return { ...hit, found: findable(title || number, number, hit.contactName) };
      });
      const compare = (a: QuotationHit, b: QuotationHit): number => (age(a) < age(b) ? 1 : -1);
      const hits = best(entries, foldForSearch(text), { limit, compare });
      return {
        hits: hits.map(({ quotation, contactName }) => ({ quotation, contactName })),
        marked,
      };
    },
  },
};
