import type { Records } from '#renderer/data/storage/record-collections.ts';

/** The records that every contestant stores. */
export type BenchRecords = Pick<Records, 'contacts' | 'interactions'>;
export type BenchCollection = keyof BenchRecords;
export type BenchRecord<Name extends BenchCollection = BenchCollection> = BenchRecords[Name];

/** Rows of `collection` from `from` on in the order of `field`, which is indexed. */
export type Range = {
  readonly collection: BenchCollection;
  readonly field: string;
  readonly from: string;
  readonly limit: number;
};

/**
 * A way of storing records on the device. All promises of writes come true when the data is flushed to the disk, and
 * all records come back as plain objects on the main thread.
 */
export type Contestant = {
  readonly name: string;
  /** Milliseconds after which no more interactions are inserted; the figures then say how many there were. */
  readonly insertLimitMs?: number;
  open(): Promise<void>;
  /** Writes new records in one transaction. */
  insert(collection: BenchCollection, records: readonly BenchRecord[]): Promise<void>;
  /** Ends what was put off while inserting, such as building indexes; counted apart. */
  settle?(): Promise<void>;
  byId(collection: BenchCollection, id: string): Promise<BenchRecord | undefined>;
  sortedRange(range: Range): Promise<readonly BenchRecord[]>;
  /** Number of records whose indexed `field` is at least `from`. */
  countFrom(collection: BenchCollection, field: string, from: string): Promise<number>;
  /** The same through an interface for aggregates, where the open contestant has one. */
  readonly aggregateCountFrom?: Contestant['countFrom'] | undefined;
  /** Number of records whose `field`, which has no index, is `value`. */
  countUnindexed(collection: BenchCollection, field: string, value: string): Promise<number>;
  /** Records whose `field`, which has no index, matches `pattern`. */
  matching(collection: BenchCollection, field: string, pattern: string): Promise<readonly BenchRecord[]>;
  readAll(collection: BenchCollection): Promise<readonly BenchRecord[]>;
  /** Reads the latest state of record `id`, lays `change` over it and writes it. */
  update(collection: BenchCollection, id: string, change: Readonly<Record<string, string>>): Promise<void>;
  close(): Promise<void>;
};
