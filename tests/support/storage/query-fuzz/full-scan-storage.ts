import { getQueryMatcher, getSortComparator, type RxStorageInstance } from 'rxdb/plugins/core';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import type { AnyStorage } from '../conformance/bench.ts';
import type { Plain, Stored } from '../prepared-query.ts';

type Comparator = (a: Stored, b: Stored) => number;

/**
 * The plainest storage there is: it answers by RxDB's matcher and sort comparator over all documents, without index
 * or planner, which is what RxDB means by a query. Documents are kept by the memory storage underneath.
 */
export const fullScanStorage = (): AnyStorage => {
  const memory = getRxStorageMemory();
  return {
    name: 'full-scan',
    rxdbVersion: memory.rxdbVersion,
    createStorageInstance: async (params) => {
      // biome-ignore lint/suspicious/noExplicitAny: RxDB's own signature for storages of any engine
      const instance: RxStorageInstance<any, any, any> = await memory.createStorageInstance(params);
      const documents = new Map<string, Stored>();
      const write = instance.bulkWrite.bind(instance);
      instance.bulkWrite = async (rows, context) => {
        const answer = await write(rows, context);
        for (const found of await instance.findDocumentsById(
          rows.map(({ document }) => document.id as string),
          true,
        ))
          documents.set(found.id, found);
        last = undefined;
        return answer;
      };
      let last: { selector: unknown; found: Stored[] } | undefined;
      const matching = (query: Parameters<typeof getQueryMatcher<Plain>>[1]): Stored[] => {
        if (last?.selector !== query.selector) {
          const matches = getQueryMatcher<Plain>(instance.schema, query);
          last = { selector: query.selector, found: [...documents.values()].filter((one) => matches(one)) };
        }
        return last.found;
      };
      instance.query = async ({ query }) => {
        const compare = getSortComparator<Plain>(instance.schema, query) as Comparator;
        const end = query.limit === undefined ? undefined : query.skip + query.limit;
        return { documents: [...matching(query)].sort(compare).slice(query.skip, end) };
      };
      instance.count = async ({ query }) => ({ count: matching(query).length, mode: 'fast' });
      // biome-ignore lint/suspicious/noExplicitAny: the type of the documents is the caller's
      return instance as any;
    },
  };
};
