/**
 * `npm run bench:start`: how soon a person sees their contacts. A new browser process opens the production build with
 * nothing and with 100,000 contacts and 1,000,000 interactions, in turn with an empty page from the same server, which
 * is what it is compared with. Flags: `--contacts`, `--interactions`.
 */
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { serveBuild } from '#tests/support/serve-build.ts';
import { launch, newProfile, removeProfile, seedProfile } from './support/browser.ts';
import { buildSeed } from './support/build-seed.ts';
import { LIST_SELECTOR, notePaint, paintedAt } from './support/painted.ts';
import { percentiles, report } from './support/report.ts';

const ROUNDS = 9;
const BUDGET_BYTES = 250_000;
const MOST_SLOWER_MS = 400;

const { values } = parseArgs({
  options: {
    contacts: { type: 'string', default: '100000' },
    interactions: { type: 'string', default: '1000000' },
  },
});
const FILLED = { contacts: Number(values.contacts), interactions: Number(values.interactions) };
const SIZES = [{ contacts: 0, interactions: 0 }, FILLED];

/** Bytes of JavaScript, gzipped, that a first visit fetches until the contact list is usable. */
const firstLoadBytes = async (url: string, profile: string): Promise<number> => {
  const context = await launch(profile);
  await notePaint(context, LIST_SELECTOR);
  const page = await context.newPage();
  const bodies: Promise<Buffer>[] = [];
  let isUsable = false;
  page.on('response', (response) => {
    const isScript = /javascript/.test(response.headers()['content-type'] ?? '');
    if (isScript && !isUsable && !response.url().endsWith('/sw.js')) bodies.push(response.body());
  });
  await page.goto(`${url}/contacts`);
  await paintedAt(page);
  isUsable = true;
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** Milliseconds from navigation to the painted element, in a browser process of its own. */
const timeOf = async (profile: string, address: string, selector: string): Promise<number> => {
  const context = await launch(profile);
  await notePaint(context, selector);
  const page = await context.newPage();
  await page.goto(address);
  const time = await paintedAt(page);
  await context.close();
  return time;
};

const site = await serveBuild(await buildSeed());
const figures: Record<string, unknown> = {};
const profiles: string[] = [];
const medians: number[] = [];
try {
  for (const { contacts, interactions } of SIZES) {
    const profile = await newProfile();
    profiles.push(profile);
    await seedProfile(profile, site.url, contacts, interactions);
    if (contacts === 0) figures.firstLoadJavaScriptBytesGz = await firstLoadBytes(site.url, profile);
    const list: number[] = [];
    const empty: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      empty.push(await timeOf(profile, `${site.url}/seed/empty.html`, 'p'));
      list.push(await timeOf(profile, `${site.url}/contacts`, LIST_SELECTOR));
    }
    const [listMs, emptyMs] = [percentiles(list), percentiles(empty)];
    medians.push(listMs.p50);
    figures[`contacts${contacts}`] = {
      interactions,
      listMs,
      emptyPageMs: emptyMs,
      ratioToEmptyPage: Math.round((listMs.p50 / emptyMs.p50) * 100) / 100,
    };
  }
} finally {
  await site.close();
  await Promise.all(profiles.map(removeProfile));
}
const bytes = Number(figures.firstLoadJavaScriptBytesGz);
const slowerMs = Math.round((medians[1] ?? Number.NaN) - (medians[0] ?? Number.NaN));
report('start', figures, {
  millisecondsSlowerThanEmpty: {
    goal: `at most ${MOST_SLOWER_MS}`,
    value: slowerMs,
    pass: slowerMs <= MOST_SLOWER_MS,
  },
  firstLoadJavaScriptBytesGz: { goal: `at most ${BUDGET_BYTES}`, value: bytes, pass: bytes <= BUDGET_BYTES },
});
