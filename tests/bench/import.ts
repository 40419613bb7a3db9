/**
 * `npm run bench:import`: whether the interface stays smooth while a file of 100,000 contacts is imported in the
 * production build, on the page of the import and on the list that fills meanwhile; beside it frames of the same page
 * when nothing is done. Flag `--contacts`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { contactNumber } from '#tests/support/records/many-contacts.ts';
import { serveBuild } from '#tests/support/serve-build.ts';
import { launch, newProfile, removeProfile, seedProfile } from './support/browser.ts';
import { buildSeed } from './support/build-seed.ts';
import { percentiles, report } from './support/report.ts';

const FRAME_MS = 1000 / 60;
/** One frame was left out. */
const LATE_MS = FRAME_MS * 1.5;
const MOST_LATE_PERCENT = 5;
const IDLE_MS = 5000;
const LIMIT_MS = 900_000;
/** Contacts that are there before; those of the file are others. */
const THERE = 100;

const { values } = parseArgs({ options: { contacts: { type: 'string', default: '100000' } } });
const contacts = Number(values.contacts);
if (!(contacts >= 1000)) throw new Error('At least 1000 contacts are needed.');

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const csv = (): string => {
  const lines = ['Name,Company,Job title,E-mail,Phone,City,Tags'];
  for (let i = THERE; i < THERE + contacts; i++) {
    const { name, organizationName, jobTitle, emails, phones, addresses, tags } = contactNumber(i);
    const cells = [
      name,
      organizationName,
      jobTitle,
      emails[0]?.address ?? '',
      phones[0]?.typed ?? '',
      addresses[0]?.city ?? '',
      tags.join(', '),
    ];
    lines.push(cells.map(cell).join(','));
  }
  return lines.join('\n');
};

type Frames = {
  readonly p50: number;
  readonly p95: number;
  readonly longestMs: number;
  readonly latePercent: number;
};

/** Begins to note the time between frames in `page`; what it gives ends that. */
const watchFrames = async (page: Page): Promise<() => Promise<Frames>> => {
  await page.evaluate(() => {
    const state = window as never as { frames: number[]; isWatching: boolean };
    state.frames = [];
    state.isWatching = true;
    let last = performance.now();
    const next = (now: number): void => {
      state.frames.push(now - last);
      last = now;
      if (state.isWatching) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  return async () => {
    const frames = await page.evaluate(() => {
      const state = window as never as { frames: number[]; isWatching: boolean };
      state.isWatching = false;
      return state.frames.slice(1);
    });
    const late = frames.filter((ms) => ms > LATE_MS).length;
    return {
      ...percentiles(frames),
      longestMs: Math.round(Math.max(...frames)),
      latePercent: Math.round((late / frames.length) * 1000) / 10,
    };
  };
};

const site = await serveBuild(await buildSeed());
const profile = await newProfile();
const folder = await mkdtemp(join(tmpdir(), 'kith-import-'));
try {
  await writeFile(join(folder, 'visitors.csv'), csv());
  await seedProfile(profile, site.url, THERE);
  const context = await launch(profile);
  const page = await context.newPage();
  await page.goto(`${site.url}/import`);
  await page.locator('input[type="file"]').first().setInputFiles(join(folder, 'visitors.csv'));
  const start = page.getByRole('button', { name: /^Import [\d,]+ contacts$/ });
  await start.waitFor({ timeout: LIMIT_MS });
  const endIdle = await watchFrames(page);
  await page.waitForTimeout(IDLE_MS);
  const idle = await endIdle();

  const endImport = await watchFrames(page);
  const began = Date.now();
  await start.click();
  await page.waitForFunction(
    () => {
      const percent = Number(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow'));
      // Full as long as nobody knows how much there is.
      return percent >= 50 && percent < 100;
    },
    undefined,
    { timeout: LIMIT_MS },
  );
  const onImportPage = await endImport();
  await page.getByRole('navigation').first().getByRole('link', { name: 'Contacts' }).click();
  await page.getByTestId('contact-count').waitFor();
  const endList = await watchFrames(page);
  await page
    .getByTestId('contact-count')
    .filter({ hasText: new Intl.NumberFormat('en-GB').format(contacts + THERE) })
    .waitFor({ timeout: LIMIT_MS });
  const onList = await endList();
  const seconds = (Date.now() - began) / 1000;
  await context.close();
  const goal = (value: number) => ({
    goal: `at most ${MOST_LATE_PERCENT} % of frames late`,
    value,
    pass: value <= MOST_LATE_PERCENT,
  });
  report(
    'import',
    { contacts, seconds, perSecond: Math.round(contacts / seconds), idle, onImportPage, onList },
    { 'on the import page': goal(onImportPage.latePercent), 'on the list': goal(onList.latePercent) },
  );
} finally {
  await site.close();
  await removeProfile(profile);
  await rm(folder, { recursive: true });
}
