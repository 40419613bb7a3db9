import type { BrowserContext, Page } from 'playwright-core';
import { launch, newProfile, removeProfile } from '../support/browser.ts';
import { percentiles } from '../support/report.ts';
import type { Outcome } from './compare.ts';
import type { Sizes } from './dataset.ts';
import type { Bench } from './page.ts';

const REOPENINGS = 5;

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

/** The names of all contestants in the bench's page at `url`. */
export const namesOfContestants = async (url: string): Promise<string[]> => {
  const profile = await newProfile();
  const context = await launch(profile);
  const names = await inNewPage(context, url, (page) =>
    page.evaluate(() => (window as never as { bench: Bench }).bench.names()),
  );
  await context.close();
  await removeProfile(profile);
  return names;
};

/** Runs contestant `name` with records of `sizes` on an empty profile, and measures all operations. */
export const runContestant = async (url: string, name: string, sizes: Sizes): Promise<Outcome> => {
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
