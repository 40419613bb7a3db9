import { type FilledMangoQuery, getQueryMatcher, type RxDocumentData } from 'rxdb/plugins/core';
import type { StorageQuery } from '../protocol.ts';
import type { Statement } from '../sqlite/statement.ts';

/** A row that a query holds for; `document` has at least the fields that the query reads. */
export type Candidate = { readonly no: number; readonly document: RxDocumentData<unknown> };

/** How the rows of a table are looked at that SQL alone can't decide about. */
type CandidateReader = {
  /** What to select for `read`. */
  readonly columns: string;
  /** The row as a candidate; null when the query does not hold for it. */
  readonly read: (row: Statement) => Candidate | null;
};

type Matcher = (document: RxDocumentData<unknown>) => boolean;

/** With more of them, reading the whole document takes no longer. */
const MOST_FIELDS = 3;
const PLAIN_NAME = /^\w+$/;
const JOINING = new Set(['$and', '$or', '$nor']);

/** Adds the fields at the top of a document that `selector` reads; false when that can't be told. */
const addFields = (selector: unknown, fields: Set<string>): boolean =>
  typeof selector === 'object' &&
  selector !== null &&
  Object.entries(selector).every(([key, value]) => {
    if (JOINING.has(key)) return Array.isArray(value) && value.every((part) => addFields(part, fields));
    const [field = ''] = key.split('.');
    fields.add(field);
    return PLAIN_NAME.test(field);
  });

/** The few fields at the top of a document that `query` reads; null when it may read others, or many. */
const fieldsRead = ({ selector, sort }: StorageQuery): readonly string[] | null => {
  const fields = new Set<string>();
  const isKnown =
    addFields(selector, fields) &&
    sort.every((part) => addFields(part, fields)) &&
    fields.size <= MOST_FIELDS;
  return isKnown ? [...fields] : null;
};

/** SQLite takes the few fields that matter out of a document, which is faster than reading all of it. */
const documentOf = (fields: readonly string[] | null): ((row: Statement) => RxDocumentData<unknown>) => {
  if (!fields) return (row) => JSON.parse(row.text(1));
  return (row) => {
    const document: Record<string, unknown> = {};
    fields.forEach((field, place) => {
      if (!row.isNull(place + 1)) document[field] = JSON.parse(row.text(place + 1));
    });
    return document as RxDocumentData<unknown>;
  };
};

/** Reads rows for `query`. `isCertain`: SQL has decided already, and the documents are only wanted for their order. */
export const candidateReader = (query: StorageQuery, isCertain: boolean): CandidateReader => {
  const fields = fieldsRead(isCertain ? { ...query, selector: {} } : query);
  const read = documentOf(fields);
  const matches: Matcher = isCertain
    ? () => true
    : (getQueryMatcher({} as never, query as unknown as FilledMangoQuery<unknown>) as Matcher);
  return {
    columns: ['no', ...(fields?.map((field) => `json -> '$.${field}'`) ?? ['json'])].join(', '),
    read: (row) => {
      const document = read(row);
      return matches(document) ? { no: row.number(0), document } : null;
    },
  };
};
