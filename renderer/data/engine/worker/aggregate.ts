import { type FilledMangoQuery, getQueryMatcher, type RxDocumentData } from 'rxdb/plugins/core';
import type { AggregateAsk, AggregateRow, GroupKey } from '../protocol.ts';
import type { Sql } from '../sqlite/sql.ts';
import type { SqlValue } from '../sqlite/statement.ts';
import { fromSortKey, pathOf } from './column-value.ts';
import { selectorCondition } from './selector-sql.ts';
import type { Table } from './table.ts';

/** How many letters of an ISO instant or day say the year, the month, the day, the hour. */
const LENGTHS = { year: 4, month: 7, day: 10, hour: 13 } as const;

const valueAt = (document: unknown, path: string): unknown => {
  let value = document;
  for (const key of pathOf(path)) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return value;
};

/** By SQL alone; null where a field has no column, so that documents have to be read. */
const bySql = (sql: Sql, table: Table, ask: AggregateAsk): AggregateRow[] | null => {
  const condition = selectorCondition({ _deleted: false, ...ask.selector }, table.columns);
  const groups = ask.groupBy.map(({ path, by }) => {
    const column = table.columns.byPath.get(path)?.sql;
    return column && (by ? `substr(${column}, 1, ${LENGTHS[by]})` : column);
  });
  const sums = ask.sums.map((path) => table.columns.byPath.get(path)?.sql);
  if (table.oddRows > 0 || !condition.isExact || [...groups, ...sums].includes(undefined)) return null;
  const wanted = [...groups, 'count(*)', ...sums.map((column) => `total(${column})`)];
  const grouping = groups.length > 0 ? ` GROUP BY ${groups.map((_, place) => place + 1)}` : '';
  return sql
    .all(`SELECT ${wanted} FROM ${table.name} WHERE ${condition.sql}${grouping}`, condition.values)
    .map((row) => ({
      group: row
        .slice(0, groups.length)
        .map((value, place) => keyOf(value, table, ask.groupBy[place] as GroupKey)),
      count: Number(row[groups.length]),
      sums: row.slice(groups.length + 1).map(Number),
    }));
};

const keyOf = (
  value: SqlValue | undefined,
  table: Table,
  { path }: GroupKey,
): string | number | boolean | null => {
  if (typeof value === 'string') return fromSortKey(value);
  if (typeof value !== 'number') return null;
  return table.columns.byPath.get(path)?.spec.type === 'boolean' ? value === 1 : value;
};

const byReading = (sql: Sql, table: Table, ask: AggregateAsk): AggregateRow[] => {
  const selector = { _deleted: { $eq: false }, ...ask.selector };
  const condition = selectorCondition(selector, table.columns);
  const query = { selector, sort: [], skip: 0 } as unknown as FilledMangoQuery<unknown>;
  const matches = getQueryMatcher({} as never, query);
  const rows = new Map<string, { group: AggregateRow['group']; count: number; sums: number[] }>();
  if (ask.groupBy.length === 0) rows.set('[]', { group: [], count: 0, sums: ask.sums.map(() => 0) });
  const where = table.oddRows > 0 ? `(${condition.sql}) OR odd = 1` : condition.sql;
  sql.each(`SELECT json FROM ${table.name} WHERE ${where}`, condition.values, (row) => {
    const document = JSON.parse(row.text(0)) as RxDocumentData<unknown>;
    if (!matches(document)) return;
    const group = ask.groupBy.map(({ path, by }) => {
      const value = valueAt(document, path);
      if (typeof value === 'string') return by ? value.slice(0, LENGTHS[by]) : value;
      return typeof value === 'number' || typeof value === 'boolean' ? value : null;
    });
    const key = JSON.stringify(group);
    const found = rows.get(key) ?? { group, count: 0, sums: ask.sums.map(() => 0) };
    rows.set(key, found);
    found.count++;
    for (const [place, path] of ask.sums.entries()) {
      const value = valueAt(document, path);
      if (typeof value === 'number') found.sums[place] = (found.sums[place] as number) + value;
    }
  });
  return [...rows.values()];
};

/** Counts and sums the living documents that `selector` holds for, in groups; in no particular order. */
export const aggregate = (sql: Sql, table: Table, ask: AggregateAsk): AggregateRow[] =>
  bySql(sql, table, ask) ?? byReading(sql, table, ask);
