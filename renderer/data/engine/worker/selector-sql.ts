import type { SqlValue } from '../sqlite/statement.ts';
import { comparable, ODD } from './column-value.ts';
import type { TableColumns } from './table-columns.ts';

/**
 * A condition in SQL. Where it is not exact it holds at least for all documents that the selector holds for; RxDB's
 * own matcher then decides about each.
 */
export type Condition = {
  readonly sql: string;
  readonly values: readonly SqlValue[];
  readonly isExact: boolean;
};

const TRUE: Condition = { sql: '1', values: [], isExact: true };
const FALSE: Condition = { sql: '0', values: [], isExact: true };
/** What SQL can't say. */
const UNKNOWN: Condition = { sql: '1', values: [], isExact: false };

const COMPARISONS: Readonly<Record<string, string>> = { $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' };

const joined = (conditions: readonly Condition[], word: 'AND' | 'OR'): Condition => {
  const neutral = word === 'AND' ? TRUE : FALSE;
  const isExact = conditions.every((condition) => condition.isExact);
  const parts = conditions.filter(({ sql }) => sql !== neutral.sql);
  if (parts.length === 0) return { ...neutral, isExact };
  return {
    sql:
      parts.length === 1 ? (parts[0] as Condition).sql : `(${parts.map(({ sql }) => sql).join(` ${word} `)})`,
    values: parts.flatMap(({ values }) => values),
    isExact,
  };
};

/** The opposite; every condition here is true or false and never NULL, or NOT would lose rows. */
const negated = (condition: Condition): Condition =>
  condition.isExact ? { ...condition, sql: `NOT (${condition.sql})` } : UNKNOWN;

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

type Column = {
  readonly sql: string;
  readonly spec: Parameters<typeof comparable>[1];
  readonly isNegated: boolean;
};

const equals = (column: Column, value: unknown): Condition => {
  if (value === null) return { sql: `${column.sql} IS NULL`, values: [], isExact: true };
  const wanted = comparable(value, column.spec);
  // No row that SQL answers for has a value of another type in this column.
  if (wanted === ODD) return isScalar(value) && !Number.isNaN(value) ? FALSE : UNKNOWN;
  // IS never gives NULL, but "=" is what finds a partial index.
  return { sql: `${column.sql} ${column.isNegated ? 'IS' : '='} ?`, values: [wanted], isExact: true };
};

const isOneOf = (column: Column, list: unknown): Condition => {
  if (!Array.isArray(list)) return UNKNOWN;
  const wanted = list.filter((value) => value !== null).map((value) => comparable(value, column.spec));
  if (list.some((value) => value !== null && !isScalar(value))) return UNKNOWN;
  const values = wanted.filter((value) => value !== ODD);
  const isIn: Condition =
    values.length === 0
      ? FALSE
      : {
          sql: column.isNegated
            ? `ifnull(${column.sql} IN (${values.map(() => '?').join(',')}), 0)`
            : `${column.sql} IN (${values.map(() => '?').join(',')})`,
          values: values as SqlValue[],
          isExact: true,
        };
  return list.includes(null) ? joined([isIn, equals(column, null)], 'OR') : isIn;
};

const compares = (column: Column, operator: string, value: unknown): Condition => {
  const wanted = comparable(value, column.spec);
  if (wanted === ODD) return UNKNOWN;
  const sql = `${column.sql} ${COMPARISONS[operator]} ?`;
  return { sql: column.isNegated ? `ifnull(${sql}, 0)` : sql, values: [wanted], isExact: true };
};

const fieldCondition = (column: Column, matcher: unknown): Condition => {
  if (!isObject(matcher)) return isScalar(matcher) || matcher === null ? equals(column, matcher) : UNKNOWN;
  const operators = Object.entries(matcher);
  if (operators.length === 0 || operators.some(([operator]) => !operator.startsWith('$'))) return UNKNOWN;
  const inner: Column = { ...column, isNegated: true };
  return joined(
    operators.map(([operator, value]) => {
      if (operator === '$eq') return equals(column, value);
      if (operator === '$ne') return negated(equals(inner, value));
      if (operator === '$in') return isOneOf(column, value);
      if (operator === '$nin') return negated(isOneOf(inner, value));
      if (operator in COMPARISONS) return compares(column, operator, value);
      if (operator === '$exists' && typeof value === 'boolean')
        return { sql: `${column.sql} IS ${value ? 'NOT ' : ''}NULL`, values: [], isExact: true };
      if (operator === '$not' && isObject(value)) return negated(fieldCondition(inner, value));
      return UNKNOWN;
    }),
    'AND',
  );
};

const conditionOf = (selector: unknown, columns: TableColumns, isNegated: boolean): Condition => {
  if (!isObject(selector)) return UNKNOWN;
  return joined(
    Object.entries(selector).map(([key, matcher]) => {
      if (key === '$and' || key === '$or' || key === '$nor') {
        if (!Array.isArray(matcher) || matcher.length === 0) return UNKNOWN;
        const isInverse = isNegated || key === '$nor';
        const parts = matcher.map((part) => conditionOf(part, columns, isInverse));
        if (key === '$nor') return negated(joined(parts, 'OR'));
        return joined(parts, key === '$and' ? 'AND' : 'OR');
      }
      if (key === '_deleted') return deletedCondition(matcher);
      const column = columns.byPath.get(key);
      return column ? fieldCondition({ ...column, isNegated }, matcher) : UNKNOWN;
    }),
    'AND',
  );
};

/** Written as a number, because that is how an index of living documents alone is found. */
const deletedCondition = (matcher: unknown): Condition => {
  const value = isObject(matcher) && Object.keys(matcher).join() === '$eq' ? matcher.$eq : matcher;
  if (typeof value !== 'boolean') return UNKNOWN;
  return { sql: `deleted = ${value ? 1 : 0}`, values: [], isExact: true };
};

/** The condition for the rows of a table whose documents `selector` (Mango, as RxDB normalizes it) holds for. */
export const selectorCondition = (selector: unknown, columns: TableColumns): Condition =>
  conditionOf(selector, columns, false);
