import { type AnyStorage, type Instance, uniqueName } from './conformance/bench.ts';
import { answerOf, orderIsOpen, questionOf } from './query-fuzz/answers.ts';
import { fullScanStorage } from './query-fuzz/full-scan-storage.ts';
import { fuzzDocuments } from './query-fuzz/fuzz-documents.ts';
import { type FuzzQuery, randomQuery } from './query-fuzz/fuzz-query.ts';
import { fuzzSchema } from './query-fuzz/fuzz-schema.ts';
import { type Operator, selectorMaker } from './query-fuzz/fuzz-selector.ts';
import { poolsOf, type Values } from './query-fuzz/fuzz-values.ts';
import { seeded } from './query-fuzz/random.ts';

export type Difference = {
  query: FuzzQuery;
  /** `stale`: documents in an old revision; `contents`: documents not as they were written, looked at in the end. */
  kind: 'documents' | 'count' | 'stale' | 'refusal' | 'contents';
  expected: readonly string[] | number | string;
  found: readonly string[] | number | string;
};

export type FuzzResult = {
  queries: number;
  differences: Difference[];
  /** Queries that found something, and of these the ones that did not find most. */
  hits: number;
  selective: number;
  /** Queries whose order RxDB leaves open, of which only what was found was compared. */
  openOrders: number;
  /** Queries that RxDB itself cannot make sense of, which the storage has to reject as well. */
  refused: number;
  operators: ReadonlyMap<Operator, number>;
};

export type FuzzOptions = {
  storage: AnyStorage;
  /** What is right; unless given, RxDB's matcher and sort comparator over all documents. */
  reference?: AnyStorage;
  queries: number;
  seed: number;
  onProgress?: (done: number, differences: number) => void;
  /** `fitting` where either storage answers by RxDB's index strings, as the memory storage does. */
  values?: Values;
  /** After so many differences the run ends early. */
  maxDifferences?: number;
};

const openInstance = async (storage: AnyStorage): Promise<Instance> =>
  (await storage.createStorageInstance({
    databaseInstanceToken: uniqueName('token'),
    databaseName: uniqueName('fuzz'),
    collectionName: 'documents',
    schema: fuzzSchema as never,
    options: {},
    multiInstance: false,
    devMode: false,
  })) as unknown as Instance;

/**
 * Asks two storages with the same documents the same random queries, prepared as RxDB does, with writes in between.
 * The same seed makes the same run.
 */
export const fuzzQueries = async (options: FuzzOptions): Promise<FuzzResult> => {
  const { queries, seed, onProgress, values = 'any', maxDifferences = 100 } = options;
  const random = seeded(seed);
  const pools = poolsOf(values, random);
  const reference = await openInstance(options.reference ?? fullScanStorage());
  const instance = await openInstance(options.storage);
  const { documents, fill, change, unlike } = fuzzDocuments(random, pools, values, [reference, instance]);
  const operators = new Map<Operator, number>();
  const { selector } = selectorMaker({ random, pools, values, documents, used: operators });
  const result = {
    queries: 0,
    differences: [] as Difference[],
    hits: 0,
    selective: 0,
    openOrders: 0,
    refused: 0,
  };

  const compare = async (query: FuzzQuery): Promise<void> => {
    const differ = (kind: Difference['kind'], expected: Difference['expected'], found: Difference['found']) =>
      result.differences.push({ query: structuredClone(query), kind, expected, found });
    const question = questionOf(query);
    const right = await answerOf(reference, question);
    const answer = await answerOf(instance, question);
    if ('refusal' in right) {
      result.refused++;
      if (!('refusal' in answer)) differ('refusal', right.refusal, answer.ids);
      return;
    }
    if (right.count > 0) result.hits++;
    if (right.count > 0 && right.count < documents.size / 2) result.selective++;
    if ('refusal' in answer) {
      differ('refusal', right.ids, answer.refusal);
      return;
    }
    if (answer.ids.length !== right.ids.length || answer.ids.some((id, at) => id !== right.ids[at])) {
      if (orderIsOpen(query, documents.values(), right.ids, answer.ids)) result.openOrders++;
      else differ('documents', right.ids, answer.ids);
    }
    const stale = answer.documents.filter(({ id, _rev }) => documents.get(id)?._rev !== _rev);
    if (stale.length > 0)
      differ(
        'stale',
        right.ids,
        stale.map(({ id }) => id),
      );
    if (answer.count !== right.count) differ('count', right.count, answer.count);
  };

  await fill(200);
  for (; result.queries < queries && result.differences.length < maxDifferences; result.queries++) {
    if (result.queries % 25 === 24) await change();
    if (result.queries % 1000 === 999) onProgress?.(result.queries + 1, result.differences.length);
    await compare(randomQuery(random, selector()));
  }
  const wrong = await unlike(instance);
  if (wrong.length > 0) result.differences.push({ query: {}, kind: 'contents', expected: [], found: wrong });
  await instance.remove();
  await reference.remove();
  return { ...result, operators };
};
