import { type FilledMangoQuery, getSortComparator } from 'rxdb/plugins/core';
import type { StorageQuery } from '../protocol.ts';
import type { Sql } from '../sqlite/sql.ts';
import type { SqlValue, Statement } from '../sqlite/statement.ts';
import { type Candidate, candidateReader } from './candidates.ts';
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
    const column = path === '_deleted' ? 'deleted' : table.columns.byPath.get(path ?? '')?.sql;
    if (!column) return null;
    parts.push(`${column} ${direction === 'desc' ? 'DESC' : 'ASC'}`);
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

/** From so many rows on, documents are read in the order in which they are stored and then put into the wanted one. */
const MANY_ROWS = 500;
/** Of a larger part of the table all rows are looked at: an index would lead through the file criss-cross. */
const LARGE_PART = 1 / 8;

/** The numbers of the rows that answer, in order; null when there are more than `most` of them. */
const rowNumbers = (
  sql: Sql,
  rows: string,
  { query, plan, most }: { query: StorageQuery; plan: Plan; most: number },
): number[] | null => {
  const { where, order } = plan;
  const limit = limitOf(query);
  const numbers: number[] = [];
  sql.each(
    `SELECT no FROM ${rows} WHERE ${where.sql}${order ? ` ORDER BY ${order}` : ''}${limit.sql}`,
    [...where.values, ...limit.values],
    (row) => {
      numbers.push(row.number(0));
      return numbers.length > most;
    },
  );
  return numbers.length > most ? null : numbers;
};

/** All by SQL: the texts of the documents are copied without being read. */
const selectBySql = (sql: Sql, table: Table, query: StorageQuery, plan: Plan): Uint8Array => {
  const documents = new DocumentBytes();
  const add = (row: Statement): void => documents.add(row.bytes(0));
  if (query.limit !== null && query.limit < MANY_ROWS) {
    const { where, order } = plan;
    const limit = limitOf(query);
    sql.each(
      `SELECT json FROM ${table.name} WHERE ${where.sql}${order ? ` ORDER BY ${order}` : ''}${limit.sql}`,
      [...where.values, ...limit.values],
      add,
    );
    return documents.finish();
  }
  const all = Number(sql.first(`SELECT max(no) FROM ${table.name}`) ?? 0);
  const most = Math.max(MANY_ROWS, all * LARGE_PART);
  const wanted =
    rowNumbers(sql, table.name, { query, plan, most }) ??
    rowNumbers(sql, `${table.name} NOT INDEXED`, { query, plan, most: Number.POSITIVE_INFINITY }) ??
    [];
  const stored = Float64Array.from(wanted).sort();
  const places = new Map<number, number>();
  for (const no of stored) {
    places.set(no, places.size);
    sql.each(`SELECT json FROM ${table.name} WHERE no = ?`, [no], add);
  }
  return documents.finishInOrder(wanted.map((no) => places.get(no) as number));
};

/** SQL narrows down, RxDB's matcher decides; the order comes from SQL where it can, so that reading stops early. */
const selectByMatcher = (sql: Sql, table: Table, query: StorageQuery, { where, order }: Plan): Uint8Array => {
  const isOrdered = order !== null && query.limit !== null;
  const enough = isOrdered ? query.skip + (query.limit ?? 0) : Number.POSITIVE_INFINITY;
  const found: Candidate[] = [];
  const reader = candidateReader(query, where.isExact);
  if (enough > 0)
    sql.each(
      `SELECT ${reader.columns} FROM ${table.name} WHERE ${where.sql}${isOrdered ? ` ORDER BY ${order}` : ''}`,
      where.values,
      (row) => {
        const candidate = reader.read(row);
        if (candidate) found.push(candidate);
        return found.length >= enough;
      },
    );
  if (!isOrdered) {
    const compare = getSortComparator({} as never, query as unknown as FilledMangoQuery<unknown>);
    found.sort((a, b) => compare(a.document, b.document));
  }
  const documents = new DocumentBytes();
  for (const { no } of found.slice(query.skip, query.limit === null ? undefined : query.skip + query.limit))
    sql.each(`SELECT json FROM ${table.name} WHERE no = ?`, [no], (row) => documents.add(row.bytes(0)));
  return documents.finish();
};

/** The documents that answer `query`, in its order, as a JSON array in UTF-8. */
export const selectDocuments = (sql: Sql, table: Table, query: StorageQuery): Uint8Array => {
  const plan = planOf(table, query);
  const select = plan.where.isExact && plan.order !== null ? selectBySql : selectByMatcher;
  return select(sql, table, query, plan);
};

/** How many documents `selectDocuments` would give. */
export const countDocuments = (sql: Sql, table: Table, query: StorageQuery): number => {
  const { where } = planOf(table, query);
  let all = 0;
  if (where.isExact)
    all = Number(sql.first(`SELECT count(*) FROM ${table.name} WHERE ${where.sql}`, where.values));
  else {
    const reader = candidateReader({ ...query, sort: [] }, false);
    sql.each(`SELECT ${reader.columns} FROM ${table.name} WHERE ${where.sql}`, where.values, (row) => {
      if (reader.read(row)) all++;
    });
  }
  return Math.min(query.limit ?? all, Math.max(0, all - query.skip));
};
