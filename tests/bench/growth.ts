/**
 * `npm run bench:growth`: what the storage's operations take with 10,000, 100,000 and 1,000,000 documents, a tenth of
 * them contacts. Prints a table; `--plot <file>` draws it as SVG. Flag `--sizes 10000,100000` for others.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { serveFolder } from '#tests/support/serve-build.ts';
import type { Outcome } from './storage/compare.ts';
import { growthPlot } from './storage/growth-plot.ts';
import { runContestant } from './storage/run-contestant.ts';
import { buildPage } from './support/build-seed.ts';
import { type Goal, report } from './support/report.ts';

const CONTESTANT = 'kith-search';
/** Operations that an index answers. */
const INDEXED = ['byId', 'sortedRange', 'update'] as const;
/** Times vary by so much from run to run. */
const NOISE = 1.25;

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '10000,100000,1000000' }, plot: { type: 'string' } },
});
const sizes = values.sizes.split(',').map(Number);
if (sizes.length < 2 || sizes.some((size) => !(size >= 10_000)))
  throw new Error('At least two sizes of 10000 documents or more are needed.');

const site = await serveFolder(await buildPage('storage'));
const outcomes: { readonly documents: number; readonly outcome: Outcome }[] = [];
try {
  for (const documents of sizes) {
    const contacts = documents / 10;
    const outcome = await runContestant(site.url, CONTESTANT, {
      contacts,
      interactions: documents - contacts,
    });
    outcomes.push({ documents, outcome });
    console.error(`${documents} documents: done`);
  }
} finally {
  await site.close();
}

const operations = Object.keys(outcomes[0]?.outcome.ms ?? {});
const msOf = (outcome: Outcome, operation: string): number =>
  (outcome.ms as Record<string, { readonly p50: number }>)[operation]?.p50 ?? Number.NaN;
const table = operations.map((operation) => ({
  operation,
  ms: outcomes.map(({ documents, outcome }) => ({ documents, ms: msOf(outcome, operation) })),
}));
console.log(
  ['operation (ms, median)'.padEnd(24), ...sizes.map((size) => String(size).padStart(12))].join(''),
);
for (const { operation, ms } of table)
  console.log([operation.padEnd(24), ...ms.map((at) => at.ms.toFixed(2).padStart(12))].join(''));
if (values.plot) await writeFile(values.plot, growthPlot(table));

const [first = 1, last = 1] = [sizes[0], sizes.at(-1)];
/** How much the logarithm grows from the smallest to the largest. */
const logarithm = Math.log(last) / Math.log(first);
const goals = Object.fromEntries(
  INDEXED.map((operation): [string, Goal] => {
    const ms = table.find((row) => row.operation === operation)?.ms ?? [];
    const growth = (ms.at(-1)?.ms ?? Number.NaN) / (ms[0]?.ms ?? Number.NaN);
    const most = Math.round(logarithm * NOISE * 100) / 100;
    const value = Math.round(growth * 100) / 100;
    return [
      `${operation} grows`,
      { goal: `at most ${most} times, as the logarithm does`, value, pass: value <= most },
    ];
  }),
);
report('growth', { sizes, outcomes }, goals);
