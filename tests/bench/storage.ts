/**
 * `npm run bench:storage`: Kith's storage beside RxDB over Dexie, plain Dexie, plain encrypted SQLite and PouchDB, with
 * the same records in the same browser, each in a process on a profile of its own. Flags: `--contacts`,
 * `--interactions`, and `--only kith,sqlite` for some contestants.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { serveFolder } from '#tests/support/serve-build.ts';
import { goalsOf, type Outcome, ratiosOf } from './storage/compare.ts';
import type { Bench } from './storage/page.ts';
import { launch, newProfile, removeProfile } from './support/browser.ts';
import { buildPage } from './support/build-seed.ts';
import { percentiles, report } from './support/report.ts';

const REOPENINGS = 5;

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

/** Runs `act` in a new page, whose lines go to stderr. */
const inNewPage = async <Answer>(
  context: BrowserContext,
  url: string,
  act: (page: Page) => Promise<Answer>,
): Promise<Answer> => {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (['log', 'error'].includes(message.type())) console.error(message.text());
  });
  await page.goto(`${url}/index.html`);
  await page.waitForFunction(() => 'bench' in window);
  const answer = await act(page);
  await page.close();
  return answer;
};

const namesIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as never as { bench: Bench }).bench.names());

/** Runs contestant `name` on an empty profile. */
const run = async (url: string, name: string): Promise<Outcome> => {
  const profile = await newProfile();
  const context = await launch(profile);
  try {
    const filled = await inNewPage(context, url, (page) =>
      page.evaluate(([who, what]) => (window as never as { bench: Bench }).bench.fill(who, what), [
        name,
        sizes,
      ] as const),
    );
    const stored = { contacts: filled.contacts, interactions: filled.interactions };
    const ms = await inNewPage(context, url, (page) =>
      page.evaluate(([who, what]) => (window as never as { bench: Bench }).bench.measure(who, what), [
        name,
        stored,
      ] as const),
    );
    const reopened: number[] = [];
    for (let round = 0; round < REOPENINGS; round++)
      reopened.push(
        await inNewPage(context, url, (page) =>
          page.evaluate((who) => (window as never as { bench: Bench }).bench.reopen(who), name),
        ),
      );
    return { ...filled, ms: { ...ms, reopen: { ...percentiles(reopened), rounds: REOPENINGS } } };
  } finally {
    await context.close();
    await removeProfile(profile);
  }
};

/** Contestants that take part: all that there are, or those of `--only`. */
const contestants = async (url: string): Promise<string[]> => {
  const profile = await newProfile();
  const context = await launch(profile);
  const names = await inNewPage(context, url, namesIn);
  await context.close();
  await removeProfile(profile);
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
    outcomes[name] = await run(site.url, name);
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
