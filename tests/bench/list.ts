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
const LIMIT_MS = 30_000;
const WORDS = ['adler', 'costa', 'zoe', '2000077', 'ersoy 12'];

/** Milliseconds in the page from the first input of `act` until the rows in sight are other ones, painted. */
const untilRowsChange = async (page: Page, act: () => Promise<void>): Promise<number> => {
  await page.evaluate((limitMs) => {
    const state = window as never as { changedAfter: Promise<number> };
    const shown = (): string => {
      const rows = [...document.querySelectorAll('[role="grid"] tbody [role="row"]:not([aria-busy])')];
      return [document.querySelector('[data-testid="contact-count"]'), ...rows]
        .map((part) => part?.textContent)
        .join('\n');
    };
    const before = shown();
    let began = 0;
    const begin = (): void => {
      began ||= performance.now();
    };
    for (const type of ['pointerdown', 'input']) window.addEventListener(type, begin, { capture: true });
    state.changedAfter = new Promise((resolve, reject) => {
      const look = (): void => {
        const waited = performance.now() - began;
        if (began && shown() !== before) requestAnimationFrame(() => resolve(performance.now() - began));
        else if (began && waited > limitMs) reject(new Error(`The rows did not change in ${waited} ms`));
        else requestAnimationFrame(look);
      };
      look();
    });
  }, LIMIT_MS);
  await act();
  return page.evaluate(() => (window as never as { changedAfter: Promise<number> }).changedAfter);
};

const measureSorting = async (page: Page): Promise<number[]> => {
  const times: number[] = [];
  for (let round = 0; round < SORT_ROUNDS; round++)
    for (const column of SORTINGS)
      times.push(
        await untilRowsChange(page, () =>
          page.getByRole('columnheader', { name: column }).getByRole('button').click(),
        ),
      );
  return times;
};

const measureFiltering = async (page: Page): Promise<number[]> => {
  const times: number[] = [];
  const box = page.getByRole('searchbox').first();
  for (const word of [...WORDS, ...WORDS])
    for (const text of [word, '']) times.push(await untilRowsChange(page, () => box.fill(text)));
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

/**
 * What scrolling costs this browser whatever draws the list: as many rows with as many cells as Kith shows, their texts
 * written anew by hand in every frame, in a page of nothing else.
 */
const measureBareScrolling = async (page: Page): Promise<number[]> => {
  await page.goto('about:blank');
  return page.evaluate(async (rows) => {
    const [height, shown, cells] = [36, 34, 9];
    const box = document.body.appendChild(document.createElement('div'));
    box.style.cssText = 'height:800px;overflow-y:auto;font:14px sans-serif';
    const tall = box.appendChild(document.createElement('div'));
    tall.style.cssText = `position:relative;height:${100_000 * height}px`;
    const lines = Array.from({ length: shown }, () => {
      const line = tall.appendChild(document.createElement('div'));
      line.style.cssText = `position:absolute;inset-inline:0;height:${height}px;display:grid;grid-template-columns:repeat(${cells},1fr)`;
      for (let cell = 0; cell < cells; cell++) line.appendChild(document.createElement('span'));
      return line;
    });
    const frames: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let scrolled = 0; scrolled < rows; scrolled += 10) {
      box.scrollTop += height * 10;
      lines.forEach((line, index) => {
        const place = scrolled + index;
        line.style.transform = `translateY(${place * height}px)`;
        [...line.children].forEach((cell, column) => {
          cell.textContent = `Contact ${place} ${column}`;
        });
      });
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    return frames;
  }, ROWS);
};

const site = await serveBuild(await buildSeed());
const profile = await newProfile();
try {
  await seedProfile(profile, site.url, CONTACTS);
  const context = await launch(profile);
  await notePaint(context, LIST_SELECTOR);
  const page = await context.newPage();
  // First, as long as no service worker answers for every address.
  await page.goto(`${site.url}/seed/index.html`);
  const direct = percentiles(
    await page.evaluate(() => (window as never as { sortDirectly: () => Promise<number[]> }).sortDirectly()),
  );
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
  const bare = percentiles(await measureBareScrolling(page));
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
        bareFrameMs: bare,
        ratioToBareFrame: Math.round((interval / bare.p50) * 10) / 10,
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
