/**
 * `npm run bench:search`: how long the answer to each key takes when contacts, quotations, products and interactions are
 * searched at once, as the palette does it, in real Chromium on the encrypted file. Flags: `--contacts`,
 * `--interactions`.
 */
import { parseArgs } from 'node:util';
import { serveFolder } from '#tests/support/serve-build.ts';
import type { SearchBench } from './search/page.ts';
import { launch, newProfile, removeProfile } from './support/browser.ts';
import { buildPage } from './support/build-seed.ts';
import { report } from './support/report.ts';

const [CONTACTS, INTERACTIONS] = [100_000, 1_000_000];
const [GOAL_MS, GOAL_BEYOND_MS] = [25, 50];

const { values } = parseArgs({
  options: {
    contacts: { type: 'string', default: String(CONTACTS) },
    interactions: { type: 'string', default: String(INTERACTIONS) },
  },
});
const sizes = { contacts: Number(values.contacts), interactions: Number(values.interactions) };
if (!(sizes.contacts >= 100 && sizes.interactions >= 1000))
  throw new Error('At least 100 contacts and 1000 interactions are needed.');

const site = await serveFolder(await buildPage('search'));
const profile = await newProfile();
const context = await launch(profile);
try {
  const open = async () => {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['log', 'error'].includes(message.type())) console.error(message.text());
    });
    await page.goto(`${site.url}/index.html`);
    await page.waitForFunction(() => 'bench' in window);
    return page;
  };
  const filling = await open();
  const filled = await filling.evaluate(
    (what) => (window as never as { bench: SearchBench }).bench.fill(what),
    sizes,
  );
  await filling.close();
  // Another page: nothing that filling left in memory helps.
  const searching = await open();
  const msPerKey = await searching.evaluate(
    (what) => (window as never as { bench: SearchBench }).bench.type(what),
    sizes,
  );
  const isBeyond = sizes.contacts > CONTACTS || sizes.interactions > INTERACTIONS;
  const most = isBeyond ? GOAL_BEYOND_MS : GOAL_MS;
  const value = msPerKey.all?.p95 ?? Number.NaN;
  report(
    'search',
    { ...sizes, filled, msPerKey },
    { msPerKeyAt95Percent: { goal: `under ${most}`, value, pass: value < most } },
  );
} finally {
  await context.close();
  await site.close();
  await removeProfile(profile);
}
