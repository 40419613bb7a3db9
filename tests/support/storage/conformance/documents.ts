import type { BulkWriteRow, RxStorageWriteError } from 'rxdb/plugins/core';
import { expect } from 'vitest';
import { type Mango, type Plain, preparedQuery, type Stored } from '../prepared-query.ts';
import type { ChangeBulk, Instance } from './bench.ts';

let clock = 1_700_000_000_000;

/** A time of writing after all that were given out before. */
export const later = (): number => ++clock;

/** A document as RxDB writes it the first time. */
export const fresh = (id: string, fields: Record<string, unknown> = {}, lwt = later()): Stored => ({
  id,
  ...fields,
  _deleted: false,
  _attachments: {},
  _meta: { lwt },
  _rev: '1-test',
});

/** The document in its next revision, with some fields changed. */
export const changed = (previous: Stored, fields: Record<string, unknown> = {}, lwt = later()): Stored => ({
  ...previous,
  ...fields,
  _meta: { ...previous._meta, lwt },
  _rev: `${Number.parseInt(previous._rev, 10) + 1}-test`,
});

export const deleted = (previous: Stored, lwt = later()): Stored =>
  changed(previous, { _deleted: true }, lwt);

/** A document that was deleted elsewhere before this storage ever saw it, as replication brings it. */
export const bornDeleted = (id: string): Stored => ({ ...fresh(id), _deleted: true });

export const write = async (
  instance: Instance,
  rows: BulkWriteRow<Plain>[],
  context = 'test',
): Promise<RxStorageWriteError<Plain>[]> => (await instance.bulkWrite(rows, context)).error;

/** Inserts documents; each must be taken. */
export const insert = async (instance: Instance, ...documents: Stored[]): Promise<void> => {
  expect(
    await write(
      instance,
      documents.map((document) => ({ document })),
    ),
  ).toEqual([]);
};

/** Writes the next revision of a document, which must be taken, and returns it. */
export const replace = async (instance: Instance, previous: Stored, document: Stored): Promise<Stored> => {
  expect(await write(instance, [{ previous, document }])).toEqual([]);
  return document;
};

/** The stored document, deleted or not. */
export const stored = async (instance: Instance, id: string): Promise<Stored | undefined> =>
  (await instance.findDocumentsById([id], true))[0];

export const ask = async (instance: Instance, mango: Mango, withDeleted = false): Promise<Stored[]> =>
  (await instance.query(preparedQuery(instance.schema, mango, withDeleted))).documents;

export const idsOf = (documents: readonly { id: string }[]): string[] => documents.map(({ id }) => id);

export const askIds = async (instance: Instance, mango: Mango): Promise<string[]> =>
  idsOf(await ask(instance, mango));

export const count = async (instance: Instance, mango: Mango): Promise<number> =>
  (await instance.count(preparedQuery(instance.schema, mango))).count;

/** All that the instance tells of changes from now on. */
export const listen = (instance: Instance) => {
  const bulks: ChangeBulk[] = [];
  const subscription = instance.changeStream().subscribe((bulk) => bulks.push(bulk as unknown as ChangeBulk));
  return {
    bulks,
    events: () => bulks.flatMap(({ events }) => events),
    stop: () => subscription.unsubscribe(),
  };
};
