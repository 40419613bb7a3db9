import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { firstRun } from './support/demo.ts';
import { SCREENS, type Screen, settled } from './support/screens.ts';
import { expect, story } from './support/story.ts';

const WIDTHS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
const THEMES = ['light', 'dark'] as const;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In the dark only the colours are others: everything else was looked at in the light. */
const RULES = {
  light: {},
  dark: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
} satisfies Record<(typeof THEMES)[number], RunOptions>;

const violationsOn = async (page: Page, theme: (typeof THEMES)[number]): Promise<readonly string[]> =>
  page.evaluate(async (options: RunOptions) => {
    const { axe } = window as never as {
      axe: { run: (on: Document, how: RunOptions) => Promise<AxeResults> };
    };
    const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, RULES[theme]);

/** Ends when the page was drawn in the size and theme it has now, or began to change to them. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Looks at what is on the page in both themes at both widths: axe, sideways scrolling, and a picture of it. */
const lookAt = async (page: Page, { name, open }: Screen): Promise<string[]> => {
  const found: string[] = [];
  await open(page);
  await page.evaluate(AXE);
  for (const size of WIDTHS) {
    await page.setViewportSize(size);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await drawn(page);
      await settled(page);
      const at = `${name} ${colorScheme} ${size.width}`;
      if (process.env.KITH_PICTURES) {
        await page.screenshot({
          path: `test-results/screens/${name}-${colorScheme}-${size.width}.png`,
        });
      }
      found.push(...(await violationsOn(page, colorScheme)).map((violation) => `${at}: ${violation}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) found.push(`${at}: the page is ${overflow} px wider than the window`);
    }
  }
  await page.setViewportSize(WIDTHS[0]);
  for (const violation of found) console.log(violation);
  return found;
};

const FIRST_RUN: Screen = {
  name: 'first-run',
  open: async (page) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
};

story(
  'every page can be used by everyone: no axe violation in light and dark, 390 and 1440 px wide',
  async ({ page }) => {
    story.setTimeout(600_000);
    await page.setViewportSize(WIDTHS[0]);
    const found = await lookAt(page, FIRST_RUN);
    await firstRun(page, 'Look around first');
    for (const screen of SCREENS) {
      found.push(...(await story.step(screen.name, () => lookAt(page, screen))));
    }
    const looks = (SCREENS.length + 1) * WIDTHS.length * THEMES.length;
    console.log(`axe: ${SCREENS.length + 1} screens looked at ${looks} times, ${found.length} violations`);
    expect(found).toEqual([]);
  },
);
