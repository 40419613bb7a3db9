import type { BenchCollection, Contestant } from './contestant.ts';
import { recordsOf, type Sizes } from './dataset.ts';
import { stallMeter } from './stall-meter.ts';

/** Records inserted per second, by size of the batches. */
export const INSERTS = ['insertContactsBy1000', 'insertContactsBy5000', 'insertInteractionsBy5000'] as const;
export type Insert = (typeof INSERTS)[number];

/** What came of filling an empty store. */
export type Filled = {
  readonly contacts: number;
  readonly interactions: number;
  readonly perSecond: Readonly<Record<Insert, number>>;
  readonly longestStallMs: { readonly contacts: number; readonly interactions: number };
  /** Milliseconds of building indexes afterwards, where a contestant puts that off. */
  readonly settleMs: number;
  readonly storedBytes: number;
};

type Part = { readonly inserted: number; readonly ms: number; readonly stallMs: number };

const PROGRESS_MS = 15_000;

/** Inserts records `from` to before `to` in batches, or as many as `limitMs` allow; making them is not counted. */
const insertPart = async (
  contestant: Contestant,
  collection: BenchCollection,
  [from, to]: readonly [number, number],
  batch: number,
  sizes: Sizes,
  limitMs = Number.POSITIVE_INFINITY,
): Promise<Part> => {
  const meter = stallMeter();
  let ms = 0;
  let done = from;
  let told = performance.now();
  while (done < to && ms < limitMs) {
    const records = recordsOf(collection, done, Math.min(done + batch, to), sizes);
    meter.resume();
    const began = performance.now();
    await contestant.insert(collection, records);
    ms += performance.now() - began;
    meter.pause();
    done += records.length;
    if (performance.now() - told > PROGRESS_MS) {
      told = performance.now();
      console.log(
        `${contestant.name}: ${done} ${collection}, ${Math.round(((done - from) / ms) * 1000)} a second`,
      );
    }
  }
  return { inserted: done - from, ms, stallMs: meter.longestMs() };
};

const perSecond = ({ inserted, ms }: Part): number => Math.round((inserted / ms) * 1000);

/** Fills the empty store of an open contestant with contacts and interactions. */
export const fill = async (contestant: Contestant, sizes: Sizes): Promise<Filled> => {
  const { contacts, interactions } = sizes;
  const half = Math.ceil(contacts / 2);
  const first = await insertPart(contestant, 'contacts', [0, half], 1000, sizes);
  const second = await insertPart(contestant, 'contacts', [half, contacts], 5000, sizes);
  const third = await insertPart(
    contestant,
    'interactions',
    [0, interactions],
    5000,
    sizes,
    contestant.insertLimitMs,
  );
  const began = performance.now();
  await contestant.settle?.();
  const settleMs = contestant.settle ? Math.round(performance.now() - began) : 0;
  const { usage = 0 } = await navigator.storage.estimate();
  return {
    contacts,
    interactions: third.inserted,
    perSecond: {
      insertContactsBy1000: perSecond(first),
      insertContactsBy5000: perSecond(second),
      insertInteractionsBy5000: perSecond(third),
    },
    longestStallMs: { contacts: Math.max(first.stallMs, second.stallMs), interactions: third.stallMs },
    settleMs,
    storedBytes: usage,
  };
};
