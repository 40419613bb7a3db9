import {
  type FilledMangoQuery,
  getQueryMatcher,
  getSortComparator,
  type RxDocumentData,
} from 'rxdb/plugins/core';
import type { StorageQuery } from '../protocol.ts';
import type { Sql } from '../sqlite/sql.ts';
import type { SqlValue, Statement } from '../sqlite/statement.ts';
import { DocumentBytes } from './documents.ts';
import { type Condition, selectorCondition } from './selector-sql.ts';
import type { Table } from './table.ts';

type Plan = {
  readonly where: Condition;
  /** ORDER BY in SQL; null when RxDB's own comparator has to decide. */
  readonly order: string | null;
};

const orderOf = (table: Table, { sort }: StorageQuery): string | null => {
  const parts: string[] = [];
  for (const part of sort) {
    const [path, direction] = Object.entries(part)[0] ?? [];
    const column = table.columns.byPath.get(path ?? '');
    if (!column) return null;
    parts.push(`${column.sql} ${direction === 'desc' ? 'DESC' : 'ASC'}`);
  }
  return parts.join(', ');
};

const planOf = (table: Table, query: StorageQuery): Plan => {
  const where = selectorCondition(query.selector, table.columns);
  if (table.oddRows === 0) return { where, order: orderOf(table, query) };
  return { where: { ...where, sql: `(${where.sql}) OR odd = 1`, isExact: false }, order: null };
};

const limitOf = ({ skip, limit }: StorageQuery): { readonly sql: string; readonly values: SqlValue[] } => {
  if (limit === null && skip === 0) return { sql: '', values: [] };
  return { sql: ' LIMIT ? OFFSET ?', values: [limit ?? -1, skip] };
};

type Matcher = (document: RxDocumentData<unknown>) => boolean;

const matcherOf = (query: StorageQuery): Matcher =>
  getQueryMatcher({} as never, query as unknown as FilledMangoQuery<unknown>) as Matcher;

/** All by SQL: the texts of the documents are copied without being read. */
const selectBySql = (sql: Sql, table: Table, query: StorageQuery, { where, order }: Plan): Uint8Array => {
  const documents = new DocumentBytes();
  const limit = limitOf(query);
  sql.each(
    `SELECT json FROM ${table.name} WHERE ${where.sql}${order ? ` ORDER BY ${order}` : ''}${limit.sql}`,
    [...where.values, ...limit.values],
    (row: Statement) => documents.add(row.bytes(0)),
  );
  return documents.finish();
};

/** SQL narrows down, RxDB's matcher decides; the order comes from SQL where it can, so that reading stops early. */
const selectByMatcher = (sql: Sql, table: Table, query: StorageQuery, { where, order }: Plan): string => {
  const matches = matcherOf(query);
  const isOrdered = order !== null && query.limit !== null;
  const enough = isOrdered ? query.skip + (query.limit ?? 0) : Number.POSITIVE_INFINITY;
  const found: { readonly document: RxDocumentData<unknown>; readonly json: string }[] = [];
  if (enough === 0) return '[]';
  sql.each(
    `SELECT json FROM ${table.name} WHERE ${where.sql}${isOrdered ? ` ORDER BY ${order}` : ''}`,
    where.values,
    (row) => {
      const json = row.text(0);
      const document = JSON.parse(json) as RxDocumentData<unknown>;
      if (where.isExact || matches(document)) found.push({ document, json });
      return found.length >= enough;
    },
  );
  if (!isOrdered) {
    const compare = getSortComparator({} as never, query as unknown as FilledMangoQuery<unknown>);
    found.sort((a, b) => compare(a.document, b.document));
  }
  const end = query.limit === null ? undefined : query.skip + query.limit;
  return `[${found
    .slice(query.skip, end)
    .map(({ json }) => json)
    .join()}]`;
};

const encoder = new TextEncoder();

/** The documents that answer `query`, in its order, as a JSON array in UTF-8. */
export const selectDocuments = (sql: Sql, table: Table, query: StorageQuery): Uint8Array => {
  const plan = planOf(table, query);
  if (plan.where.isExact && plan.order !== null) return selectBySql(sql, table, query, plan);
  return encoder.encode(selectByMatcher(sql, table, query, plan));
};

/** How many documents `selectDocuments` would give. */
export const countDocuments = (sql: Sql, table: Table, query: StorageQuery): number => {
  const { where } = planOf(table, query);
  let all = 0;
  if (where.isExact)
    all = Number(sql.first(`SELECT count(*) FROM ${table.name} WHERE ${where.sql}`, where.values));
  else {
    const matches = matcherOf(query);
    sql.each(`SELECT json FROM ${table.name} WHERE ${where.sql}`, where.values, (row) => {
      if (matches(JSON.parse(row.text(0)) as RxDocumentData<unknown>)) all++;
    });
  }
  return Math.min(query.limit ?? all, Math.max(0, all - query.skip));
};
