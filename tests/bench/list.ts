/**
 * `npm run bench:list`: a list of 100,000 contacts in the production build: open, sort, filter, scroll 5,000 rows. Beside
 * it, in the same browser, the same sorting asked of RxDB's own query, which is what the contact index stands in for.
 */
import type { Page } from 'playwright-core';
import { serveBuild } from '#tests/support/serve-build.ts';
import { launch, newProfile, removeProfile, seedProfile } from './support/browser.ts';
import { buildSeed } from './support/build-seed.ts';
import { LIST_SELECTOR, notePaint, paintedAt } from './support/painted.ts';
import { percentiles, report } from './support/report.ts';

const CONTACTS = 100_000;
const ROWS = 5_000;
const OPENINGS = 7;
const SORTINGS = ['City', 'Name', 'Company'];
const SORT_ROUNDS = 4;
const WORDS = ['adler', 'costa', 'zoe', '2000077', 'ersoy 12'];

const firstRow = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.querySelector('[role="grid"] [role="row"][aria-rowindex="2"]')?.textContent ?? '',
  );

/** Milliseconds in the page from `act` until the first row is another one, painted. */
const untilFirstRowChanges = async (page: Page, act: () => Promise<void>): Promise<number> => {
  const before = await firstRow(page);
  await page.evaluate((text) => {
    const state = window as never as { began: number; changedAfter: Promise<number> };
    state.changedAfter = new Promise((resolve) => {
      const began = (): void => {
        state.began = performance.now();
      };
      for (const type of ['pointerdown', 'keydown'])
        window.addEventListener(type, began, { once: true, capture: true });
      const look = (): void => {
        const row =
          document.querySelector('[role="grid"] [role="row"][aria-rowindex="2"]')?.textContent ?? '';
        if (state.began && row !== '' && row !== text)
          requestAnimationFrame(() => resolve(performance.now() - state.began));
        else requestAnimationFrame(look);
      };
      state.began = 0;
      look();
    });
  }, before);
  await act();
  return page.evaluate(() => (window as never as { changedAfter: Promise<number> }).changedAfter);
};

const measureSorting = async (page: Page): Promise<number[]> => {
  const times: number[] = [];
  for (let round = 0; round < SORT_ROUNDS; round++)
    for (const column of SORTINGS)
      times.push(
        await untilFirstRowChanges(page, () =>
          page.getByRole('columnheader', { name: column }).getByRole('button').click(),
        ),
      );
  return times;
};

const measureFiltering = async (page: Page): Promise<number[]> => {
  const times: number[] = [];
  const box = page.getByRole('searchbox').first();
  for (const word of WORDS) {
    times.push(await untilFirstRowChanges(page, () => box.pressSequentially(word.slice(0, 3))));
    times.push(
      await untilFirstRowChanges(page, async () => {
        await box.press('ControlOrMeta+a');
        await box.press('Delete');
      }),
    );
  }
  return times;
};

/** Scrolls `ROWS` rows in steps of ten rows a frame: time between frames, and how often a row in sight was empty. */
const measureScrolling = (page: Page): Promise<{ frames: number[]; emptyRows: number }> =>
  page.evaluate(async (rows) => {
    const row = document.querySelector('[role="grid"] [role="row"][aria-rowindex="2"]') as HTMLElement;
    let box = row.parentElement as HTMLElement;
    while (box.scrollHeight <= box.clientHeight || getComputedStyle(box).overflowY === 'visible')
      box = box.parentElement as HTMLElement;
    const height = row.offsetHeight;
    const frames: number[] = [];
    let emptyRows = 0;
    let last = await new Promise<number>(requestAnimationFrame);
    for (let scrolled = 0; scrolled < rows; scrolled += 10) {
      box.scrollTop += height * 10;
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
      emptyRows += box.querySelectorAll('[aria-busy="true"]').length;
    }
    return { frames, emptyRows };
  }, ROWS);

const site = await serveBuild(await buildSeed());
const profile = await newProfile();
try {
  await seedProfile(profile, site.url, CONTACTS);
  const context = await launch(profile);
  await notePaint(context, LIST_SELECTOR);
  const page = await context.newPage();
  const opening: number[] = [];
  for (let round = 0; round < OPENINGS; round++) {
    await page.goto(`${site.url}/contacts`);
    opening.push(await paintedAt(page));
  }
  await page.waitForFunction(() => document.querySelector('[data-index="ready"]') !== null, undefined, {
    timeout: 120_000,
  });
  const filter = percentiles(await measureFiltering(page));
  const sort = percentiles(await measureSorting(page));
  const { frames, emptyRows } = await measureScrolling(page);
  const interval = percentiles(frames).p50;
  const dropped = frames.reduce((sum, frame) => sum + Math.max(0, Math.round(frame / 16.67) - 1), 0);
  await page.goto(`${site.url}/seed/index.html`);
  const direct = percentiles(
    await page.evaluate(() => (window as never as { sortDirectly: () => Promise<number[]> }).sortDirectly()),
  );
  await context.close();
  const droppedShare = Math.round((dropped / (frames.length + dropped)) * 1000) / 1000;
  report(
    'list',
    {
      contacts: CONTACTS,
      openMs: percentiles(opening),
      sortMs: sort,
      sortByRxdbQueryMs: direct,
      sortRatioToRxdbQuery: Math.round((direct.p50 / sort.p50) * 10) / 10,
      filterMs: filter,
      scroll: {
        rows: ROWS,
        frames: frames.length,
        frameMs: percentiles(frames),
        medianFrameMs: interval,
        droppedFrames: dropped,
        droppedShare,
        emptyRowsSeen: emptyRows,
      },
    },
    {
      filterP95Ms: { goal: 'at most 150', value: filter.p95, pass: filter.p95 <= 150 },
      sortFasterThanRxdbQuery: {
        goal: 'at least 5 times',
        value: direct.p50 / sort.p50,
        pass: direct.p50 / sort.p50 >= 5,
      },
      droppedFrameShare: { goal: 'at most 0.05', value: droppedShare, pass: droppedShare <= 0.05 },
    },
  );
} finally {
  await site.close();
  await removeProfile(profile);
}
