import type { BulkWriteRow } from 'rxdb/plugins/core';
import type { Instance } from '../conformance/bench.ts';
import type { Plain, Stored } from '../prepared-query.ts';
import { type Pools, randomFields, type Values } from './fuzz-values.ts';
import type { Random } from './random.ts';

/** The documents that both storages hold, and the writes that keep them the same. */
export const fuzzDocuments = (
  random: Random,
  pools: Pools,
  values: Values,
  instances: readonly Instance[],
) => {
  const documents = new Map<string, Stored>();
  let clock = 1_700_000_000_000;
  let made = 0;

  const write = async (rows: BulkWriteRow<Plain>[]): Promise<void> => {
    for (const instance of instances) {
      const { error } = await instance.bulkWrite(structuredClone(rows), 'fuzz');
      if (error.length > 0) throw new Error(`A write was refused: ${JSON.stringify(error[0])}`);
    }
    for (const { document } of rows) documents.set(document.id, document as Stored);
  };

  const fresh = (): BulkWriteRow<Plain> => ({
    document: {
      id: `id${made++}`,
      ...randomFields(random, pools, values),
      _deleted: random.chance(0.05),
      _attachments: {},
      _rev: '1-fuzz',
      _meta: { lwt: random.chance(0.3) ? clock : ++clock },
    },
  });

  const changed = (previous: Stored): BulkWriteRow<Plain> => ({
    previous,
    document: {
      ...(random.chance(0.3) ? previous : { id: previous.id, ...randomFields(random, pools, values) }),
      _deleted: random.chance(previous._deleted ? 0.5 : 0.1),
      _attachments: {},
      _rev: `${Number.parseInt(previous._rev, 10) + 1}-fuzz`,
      _meta: { lwt: random.chance(0.3) ? clock : ++clock },
    } as Stored,
  });

  return {
    documents: documents as ReadonlyMap<string, Stored>,
    fill: (count: number) => write(Array.from({ length: count }, fresh)),
    /** Some documents changed, some deleted or brought back, now and then a new one. */
    change: () => {
      const rows = random.some([...documents.values()], 1 + random.int(8)).map(changed);
      if (documents.size < 250 && random.chance(0.1)) rows.push(fresh());
      return write(rows);
    },
    /** Ids of documents that an instance does not hold as they were written. */
    unlike: async (instance: Instance): Promise<string[]> => {
      const found = new Map(
        (await instance.findDocumentsById([...documents.keys()], true)).map((one) => [one.id, one]),
      );
      const text = (document: unknown) => JSON.stringify(document);
      return [...documents.values()]
        .filter((one) => text(one) !== text(found.get(one.id)))
        .map(({ id }) => id);
    },
  };
};
