import { describe } from 'vitest';
import { attachmentCases } from './conformance/attachments.ts';
import { type OpenStorage, type StorageTraits, useBench } from './conformance/bench.ts';
import { changeStreamCases } from './conformance/change-stream.ts';
import { changesCases } from './conformance/changes.ts';
import { collectionCases } from './conformance/collections.ts';
import { conflictCases } from './conformance/conflicts.ts';
import { lifetimeCases } from './conformance/lifetime.ts';
import { orderingCases } from './conformance/ordering.ts';
import { queryCases } from './conformance/queries.ts';
import { readingCases } from './conformance/reading.ts';
import { valueCases } from './conformance/values.ts';
import { writingCases } from './conformance/writing.ts';

/**
 * Registers every behaviour RxDB asks of a storage, as cases on a storage that `open` opens anew for each of them.
 * The cases that `traits` name come on top: RxDB's own memory storage, the reference, does not have them.
 */
export const describeStorage = (name: string, open: OpenStorage, traits: StorageTraits = {}): void => {
  describe(`the storage ${name}`, () => {
    const bench = useBench(open);
    writingCases(bench, traits);
    conflictCases(bench, traits);
    readingCases(bench);
    queryCases(bench);
    orderingCases(bench, traits);
    changesCases(bench, traits);
    changeStreamCases(bench);
    attachmentCases(bench, traits);
    valueCases(bench);
    lifetimeCases(bench, traits);
    collectionCases(bench);
  });
};
