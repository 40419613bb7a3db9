import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { describe, expect, it } from 'vitest';
import { OPERATORS } from '#tests/support/storage/query-fuzz/fuzz-selector.ts';
import { fuzzQueries } from '#tests/support/storage/query-fuzz.ts';

describe('random queries', () => {
  it('are answered by the memory storage as by a look at every document', async () => {
    const { differences, queries, hits, selective, openOrders, refused, operators } = await fuzzQueries({
      storage: getRxStorageMemory(),
      queries: 2000,
      seed: 20_260_504,
      values: 'fitting',
    });
    expect(differences).toEqual([]);
    expect(queries).toBe(2000);
    expect(hits).toBeGreaterThan(900);
    expect(selective).toBeGreaterThan(550);
    expect(openOrders + refused).toBeLessThan(150);
    for (const operator of OPERATORS) expect(operators.get(operator), operator).toBeGreaterThan(60);
  });

  it('find out where the memory storage mixes values up', async () => {
    const { differences } = await fuzzQueries({ storage: getRxStorageMemory(), queries: 500, seed: 1 });
    expect(differences.length).toBeGreaterThan(10);
    expect(new Set(differences.map(({ kind }) => kind))).toEqual(new Set(['documents', 'count']));
  });

  it('are the same with the same seed', async () => {
    const run = () => fuzzQueries({ storage: getRxStorageMemory(), queries: 60, seed: 7, maxDifferences: 5 });
    expect(await run()).toEqual(await run());
  });
});
