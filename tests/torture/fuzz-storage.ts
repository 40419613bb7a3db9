/**
 * `npm run fuzz:storage`: 100,000 random selectors, sorts, skips and limits (`-- --queries 5000 --seed 7` for others)
 * asked of the engine; documents, order and counts must be those of RxDB's own matcher and comparator.
 */
import { parseArgs } from 'node:util';
import { report } from '#tests/bench/support/report.ts';
import { memoryEngines } from '#tests/support/storage/memory-engine.ts';
import { fuzzQueries } from '#tests/support/storage/query-fuzz.ts';

const { values } = parseArgs({
  options: { queries: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const [queries, seed] = [Number(values.queries), Number(values.seed)];
const began = performance.now();
const found = await fuzzQueries({
  storage: memoryEngines().storage(),
  queries,
  seed,
  onProgress: (done, differences) => process.stderr.write(`${done} queries, ${differences} differences\n`),
});
for (const difference of found.differences.slice(0, 5)) console.log(JSON.stringify(difference));
report(
  'fuzz:storage',
  {
    queries: found.queries,
    seed,
    hits: found.hits,
    selective: found.selective,
    openOrders: found.openOrders,
    operators: Object.fromEntries(found.operators),
    seconds: Math.round((performance.now() - began) / 1000),
  },
  {
    differences: {
      goal: 'none',
      value: found.differences.length,
      pass: found.differences.length === 0 && found.queries === queries,
    },
  },
);
