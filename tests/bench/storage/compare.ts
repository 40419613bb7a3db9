import type { Goal } from '../support/report.ts';
import { type Filled, INSERTS } from './fill.ts';
import type { Timing, Timings } from './measure.ts';

/** All that was measured of one contestant. */
export type Outcome = Filled & { readonly ms: Timings & { readonly reopen: Timing } };
export type Outcomes = Readonly<Record<string, Outcome>>;

type Costs = Readonly<Record<string, number>>;

/** Milliseconds of each operation at 50 %, of inserts for a thousand records. */
const costsOf = ({ ms, perSecond }: Outcome): Costs => ({
  ...Object.fromEntries(INSERTS.map((insert) => [insert, 1_000_000 / perSecond[insert]])),
  ...Object.fromEntries(Object.entries(ms).map(([operation, timing]) => [operation, timing.p50])),
});

/** What an operation is compared with: counting through an aggregate with the other one's only way to count. */
const counterpart = (operation: string, costs: Costs): number =>
  costs[operation] ?? (operation === 'aggregateCount' ? costs.count : undefined) ?? Number.NaN;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** How many times faster `one` is than `other`, by operation. */
const timesFaster = (one: Outcome, other: Outcome): Costs => {
  const [costs, others] = [costsOf(one), costsOf(other)];
  return Object.fromEntries(
    Object.entries(costs).map(([operation, cost]) => [
      operation,
      rounded(counterpart(operation, others) / cost),
    ]),
  );
};

/** How many times faster Kith's contestants are than the two they are measured by, by operation. */
export const ratiosOf = (outcomes: Outcomes): Readonly<Record<string, Costs>> => {
  const ratios: Record<string, Costs> = {};
  for (const one of ['kith', 'kith-search'])
    for (const other of ['rxdb-dexie', 'sqlite']) {
      const [ours, theirs] = [outcomes[one], outcomes[other]];
      if (ours && theirs) ratios[`${one} to ${other}`] = timesFaster(ours, theirs);
    }
  return ratios;
};

/** How many times faster than RxDB over Dexie each operation has to be, by contestant. */
const FASTER_THAN_DEXIE: Readonly<Record<string, Costs>> = {
  kith: {
    ...Object.fromEntries(INSERTS.map((insert) => [insert, 3])),
    aggregateCount: 30,
    byId: 3,
    sortedRange: 1.5,
    readAll: 2,
    update: 1,
  },
  'kith-search': Object.fromEntries(INSERTS.map((insert) => [insert, 2])),
};
/** How many times the time of plain encrypted SQLite each operation may take. */
const SLOWER_THAN_SQLITE = 1.5;

/** The goals that the contestants of this run allow to judge. */
export const goalsOf = (outcomes: Outcomes): Readonly<Record<string, Goal>> => {
  const goals: Record<string, Goal> = {};
  const ratios = ratiosOf(outcomes);
  for (const [contestant, wanted] of Object.entries(FASTER_THAN_DEXIE)) {
    const measured = ratios[`${contestant} to rxdb-dexie`];
    if (!measured) continue;
    for (const [operation, least] of Object.entries(wanted)) {
      const value = measured[operation] ?? Number.NaN;
      goals[`${contestant}: ${operation} to rxdb-dexie`] = {
        goal: `at least ${least} times as fast`,
        value,
        pass: value >= least,
      };
    }
  }
  const { kith, sqlite } = outcomes;
  if (!kith || !sqlite) return goals;
  const [costs, others] = [costsOf(kith), costsOf(sqlite)];
  for (const [operation, cost] of Object.entries(costs)) {
    const value = rounded(cost / counterpart(operation, others));
    const goal = `at most ${SLOWER_THAN_SQLITE} times the time`;
    goals[`kith: ${operation} to sqlite`] = { goal, value, pass: value <= SLOWER_THAN_SQLITE };
  }
  return goals;
};
