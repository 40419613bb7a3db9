import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { firstRun } from './support/demo.ts';
import { SCREENS, type Screen } from './support/screens.ts';
import { expect, story } from './support/story.ts';

const WIDTHS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;
const THEMES = ['light', 'dark'] as const;

const violationsOn = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
};

/** Looks at what is on the page in both themes at both widths: axe, sideways scrolling, and a picture of it. */
const lookAt = async (
  page: Page,
  { name, open }: Screen,
  size: (typeof WIDTHS)[number],
): Promise<string[]> => {
  const found: string[] = [];
  await open(page);
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const at = `${name} ${colorScheme} ${size.width}`;
    await page.screenshot({ path: `test-results/screens/${name}-${colorScheme}-${size.width}.png` });
    found.push(...(await violationsOn(page)).map((violation) => `${at}: ${violation}`));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) found.push(`${at}: the page is ${overflow} px wider than the window`);
  }
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

for (const size of WIDTHS) {
  story(
    `every page can be used by everyone: no axe violation in light and dark, ${size.width} px wide`,
    async ({ page }) => {
      story.setTimeout(600_000);
      await page.setViewportSize(size);
      const found = await lookAt(page, FIRST_RUN, size);
      await firstRun(page, 'Look around first');
      for (const screen of SCREENS) {
        found.push(...(await story.step(screen.name, () => lookAt(page, screen, size))));
      }
      const looks = (SCREENS.length + 1) * THEMES.length;
      console.log(
        `axe at ${size.width} px: ${SCREENS.length + 1} screens looked at ${looks} times, ${found.length} violations`,
      );
      expect(found).toEqual([]);
    },
  );
}
