/**
 * `npm run bench:storage`: Kith's storage beside RxDB over Dexie, plain Dexie, plain encrypted SQLite and PouchDB, with
 * the same records in the same browser, each in a process on a profile of its own. Flags: `--contacts`,
 * `--interactions`, and `--only kith,sqlite` for some contestants.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { serveFolder } from '#tests/support/serve-build.ts';
import { goalsOf, type Outcome, ratiosOf } from './storage/compare.ts';
import { namesOfContestants, runContestant } from './storage/run-contestant.ts';
import { buildPage } from './support/build-seed.ts';
import { report } from './support/report.ts';

const { values } = parseArgs({
  options: {
    contacts: { type: 'string', default: '100000' },
    interactions: { type: 'string', default: '1000000' },
    only: { type: 'string' },
  },
});
const sizes = { contacts: Number(values.contacts), interactions: Number(values.interactions) };
if (!(sizes.contacts >= 100 && sizes.interactions >= 10_000))
  throw new Error('At least 100 contacts and 10000 interactions are needed.');

/** Contestants that take part: all that there are, or those of `--only`. */
const contestants = async (url: string): Promise<string[]> => {
  const names = await namesOfContestants(url);
  const wanted = values.only?.split(',') ?? names;
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}, only ${names.join(', ')}.`);
  return wanted;
};

const site = await serveFolder(await buildPage('storage'));
const outcomes: Record<string, Outcome> = {};
/** Load of the machine in the last minute of each contestant; about 2 is its own, more is someone else's. */
const load: Record<string, number> = {};
try {
  for (const name of await contestants(site.url)) {
    const began = Date.now();
    outcomes[name] = await runContestant(site.url, name, sizes);
    load[name] = Math.round((loadavg()[0] ?? 0) * 10) / 10;
    console.error(`${name}: done in ${Math.round((Date.now() - began) / 1000)} s`);
    console.error(JSON.stringify(outcomes[name]));
  }
} finally {
  await site.close();
}
report(
  'storage',
  { ...sizes, contestants: outcomes, timesFaster: ratiosOf(outcomes), load },
  goalsOf(outcomes),
);
