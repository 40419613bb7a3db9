import { getQueryMatcher, getSortComparator, type PreparedQuery } from 'rxdb/plugins/core';
import type { Instance } from '../conformance/bench.ts';
import { filledQuery, type Plain, preparedQuery, type Stored } from '../prepared-query.ts';
import type { FuzzQuery } from './fuzz-query.ts';
import { fuzzSchema } from './fuzz-schema.ts';

/** What a storage says to a query; `count` is of all that match, whatever the query skips or limits. */
export type Answer = { ids: string[]; documents: Stored[]; count: number } | { refusal: string };

export type Question = { asked: PreparedQuery<Plain>; counted: PreparedQuery<Plain> };

export const questionOf = ({ withDeleted, ...mango }: FuzzQuery): Question => {
  const asked = preparedQuery(fuzzSchema, mango, withDeleted);
  return { asked, counted: { ...asked, query: { ...asked.query, skip: 0, limit: undefined } } };
};

export const answerOf = async (instance: Instance, { asked, counted }: Question): Promise<Answer> => {
  try {
    const { documents } = await instance.query(asked);
    const { count } = await instance.count(counted);
    return { ids: documents.map(({ id }) => id), documents, count };
  } catch (error) {
    return { refusal: String(error) };
  }
};

/**
 * Whether two answers are both right although their orders differ: RxDB's comparator takes the first field that is
 * not identical for the whole answer, even where it calls two lists or objects equal, and does not go on to the
 * primary key then. Only what was found is compared in that case.
 */
export const orderIsOpen = (
  { withDeleted, ...mango }: FuzzQuery,
  documents: Iterable<Stored>,
  expected: readonly string[],
  found: readonly string[],
): boolean => {
  const query = filledQuery(fuzzSchema, mango, withDeleted);
  const matches = getQueryMatcher<Plain>(fuzzSchema, query);
  const compare = getSortComparator<Plain>(fuzzSchema, query) as (a: Stored, b: Stored) => number;
  const matching = [...documents].filter((document) => matches(document));
  if (!matching.some((a, at) => matching.slice(at + 1).some((b) => !compare(a, b)))) return false;
  const limited = (query.limit ?? Number.POSITIVE_INFINITY) < matching.length || query.skip > 0;
  const members = new Set(limited ? matching.map(({ id }) => id) : expected);
  return (
    found.length === expected.length &&
    new Set(found).size === found.length &&
    found.every((id) => members.has(id))
  );
};
