import { contactNumber } from '#tests/support/records/many-contacts.ts';
import type { BenchRecord, Contestant, Range } from './contestant.ts';
import { countOf, instantAt, interactionAt, interactionId, type Sizes, spread } from './dataset.ts';

/** One operation of the bench: what is timed in each round, and what its answer must be. */
export type Operation = {
  readonly name: string;
  readonly rounds: number;
  /** So many calls make one round, whose time is divided by them. */
  readonly group?: number;
  readonly act: (round: number) => Promise<unknown>;
  /** Throws when the answer of `round` is wrong. Not timed. */
  readonly check: (answer: never, round: number) => void | Promise<void>;
};

/** Rows of a page of a list. */
const ROWS = 50;
/** The clock of a page ticks every 0.1 ms, so reads by id are timed in groups. */
const GROUP = 5;
const TITLES = ['Buyer', 'Owner', 'Engineer', 'Chef'] as const;
const PATTERNS = ['^Zoe .*7$', '^Ada .*3$', '^Hugo .*1$', '^Pia .*9$', '^Wim .*5$'] as const;

/** Throws unless `isTrue`: a fast wrong answer is none. */
const expect = (isTrue: boolean, what: string): void => {
  if (!isTrue) throw new Error(`Wrong answer: ${what}`);
};

/** The first page of contacts by name, which is what a person sees first. */
export const FIRST_PAGE: Range = { collection: 'contacts', field: 'sortName', from: '', limit: ROWS };

const reads = (contestant: Contestant, { interactions }: Sizes): Operation[] => {
  const idOf = (round: number, place: number) => interactionId(spread(round * GROUP + place, interactions));
  const startOf = (round: number) => instantAt(spread(round, 9_500) / 10_000, interactions);
  return [
    {
      name: 'byId',
      rounds: 200,
      group: GROUP,
      act: async (round) => {
        const found: (BenchRecord | undefined)[] = [];
        for (let place = 0; place < GROUP; place++)
          found.push(await contestant.byId('interactions', idOf(round, place)));
        return found;
      },
      check: (found: (BenchRecord | undefined)[], round) =>
        found.forEach((record, place) => {
          expect(record?.id === idOf(round, place), 'byId');
        }),
    },
    {
      name: 'sortedRange',
      rounds: 100,
      act: (round) =>
        contestant.sortedRange({
          collection: 'interactions',
          field: 'at',
          from: startOf(round),
          limit: ROWS,
        }),
      check: (records: readonly BenchRecord[], round) => {
        const times = [startOf(round), ...records.map((record) => ('at' in record ? record.at : ''))];
        expect(records.length === ROWS, 'sortedRange: rows');
        expect(
          times.every((at, place) => place === 0 || at >= (times[place - 1] as string)),
          'sortedRange: order',
        );
      },
    },
  ];
};

const counts = (contestant: Contestant, { contacts, interactions }: Sizes): Operation[] => {
  const quarter = (round: number) => instantAt(0.75 + round / 10_000, interactions);
  const check = (count: number, round: number): void => {
    const from = quarter(round);
    expect(count === countOf(interactions, (i) => interactionAt(i) >= from), 'count');
  };
  const { aggregateCountFrom } = contestant;
  return [
    {
      name: 'count',
      rounds: 10,
      act: (round) => contestant.countFrom('interactions', 'at', quarter(round)),
      check,
    },
    ...(aggregateCountFrom
      ? [
          {
            name: 'aggregateCount',
            rounds: 10,
            act: (round: number) => aggregateCountFrom('interactions', 'at', quarter(round + 10)),
            check: (count: number, round: number) => check(count, round + 10),
          },
        ]
      : []),
    {
      name: 'countUnindexed',
      rounds: TITLES.length,
      act: (round) => contestant.countUnindexed('contacts', 'jobTitle', TITLES[round] as string),
      check: (count: number, round) =>
        expect(count === countOf(contacts, (i) => i % TITLES.length === round), 'countUnindexed'),
    },
  ];
};

const scans = (contestant: Contestant, { contacts }: Sizes): Operation[] => [
  {
    name: 'unindexedRegex',
    rounds: PATTERNS.length,
    act: (round) => contestant.matching('contacts', 'name', PATTERNS[round] as string),
    check: (records: readonly BenchRecord[], round) => {
      const regex = new RegExp(PATTERNS[round] as string);
      const hits = countOf(contacts, (i) => regex.test(contactNumber(i).name));
      expect(records.length === hits, 'unindexedRegex');
    },
  },
  {
    name: 'readAll',
    rounds: 3,
    act: () => contestant.readAll('contacts'),
    check: (records: readonly BenchRecord[]) => expect(records.length === contacts, 'readAll'),
  },
];

const updates = (contestant: Contestant, { contacts }: Sizes): Operation[] => {
  const idOf = (round: number) => contactNumber(spread(round, contacts)).id;
  const changeOf = (round: number) => ({
    updatedAt: instantAt(round / 1000, contacts),
    notes: `Called back, ${round}`,
  });
  return [
    {
      name: 'update',
      rounds: 200,
      act: (round) => contestant.update('contacts', idOf(round), changeOf(round)),
      check: async (_answer: unknown, round) => {
        if (round % 50 > 0) return;
        const record = await contestant.byId('contacts', idOf(round));
        expect(record !== undefined && 'notes' in record && record.notes === changeOf(round).notes, 'update');
      },
    },
  ];
};

/**
 * All operations on a filled store, in their order. No two rounds of one ask the same, so that no cache of answers is
 * measured: RxDB keeps what a query found until the next write.
 */
export const operationsOf = (contestant: Contestant, sizes: Sizes): readonly Operation[] =>
  [reads, counts, scans, updates].flatMap((part) => part(contestant, sizes));
