import { expect, test } from 'vitest';
import { memoryEngines } from '#tests/support/storage/memory-engine.ts';
import { fuzzQueries } from '#tests/support/storage/query-fuzz.ts';

// `npm run fuzz:storage` runs a hundred thousand.
test('random queries find what RxDB itself finds, in its order', async () => {
  const { differences, hits } = await fuzzQueries({
    storage: memoryEngines().storage(),
    queries: 3000,
    seed: Math.floor(Math.random() * 2 ** 31),
  });
  expect(differences).toEqual([]);
  expect(hits).toBeGreaterThan(500);
}, 120_000);
