import { percentiles } from '../support/report.ts';
import type { Contestant } from './contestant.ts';
import type { Sizes } from './dataset.ts';
import { FIRST_PAGE, type Operation, operationsOf } from './operations.ts';

/** Milliseconds of one operation over so many rounds. */
export type Timing = { readonly p50: number; readonly p95: number; readonly rounds: number };
/** Timings by operation. */
export type Timings = Readonly<Record<string, Timing>>;

/** No operation begins a round after so long; a slow one gets fewer rounds, but always one. */
const LIMIT_MS = 90_000;

const timingOf = async ({ rounds, group = 1, act, check }: Operation): Promise<Timing> => {
  const samples: number[] = [];
  const start = performance.now();
  while (samples.length === 0 || (samples.length < rounds && performance.now() - start < LIMIT_MS)) {
    const round = samples.length;
    const began = performance.now();
    const answer = await act(round);
    samples.push((performance.now() - began) / group);
    await check(answer as never, round);
  }
  return { ...percentiles(samples), rounds: samples.length };
};

/** Times all operations on the filled store of an open contestant. */
export const measure = async (contestant: Contestant, sizes: Sizes): Promise<Timings> => {
  const timings: Record<string, Timing> = {};
  for (const operation of operationsOf(contestant, sizes)) {
    const timing = await timingOf(operation);
    timings[operation.name] = timing;
    const { p50, p95, rounds } = timing;
    console.log(`${contestant.name}: ${operation.name} ${p50} ms (95 %: ${p95}, rounds: ${rounds})`);
  }
  return timings;
};

/** Milliseconds from opening a closed store until its first page of contacts is there. */
export const reopen = async (contestant: Contestant): Promise<number> => {
  const began = performance.now();
  await contestant.open();
  const records = await contestant.sortedRange(FIRST_PAGE);
  const ms = performance.now() - began;
  if (records.length !== FIRST_PAGE.limit) throw new Error('Wrong answer: first page');
  return ms;
};
