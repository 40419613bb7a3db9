import type { BrowserContext, Page } from 'playwright-core';

/** What a bench waits for on the contact list: a row with a name in it, or the page that says there is none. */
export const LIST_SELECTOR = '[role="grid"] [role="row"][aria-rowindex] a, [data-testid="no-contacts"]';

/**
 * Makes every page of `context` note when `selector` was first painted: `window.paintedAt`, in milliseconds since
 * the navigation began.
 */
export const notePaint = async (context: BrowserContext, selector: string): Promise<void> => {
  await context.addInitScript((wanted) => {
    const look = (): void => {
      if (!document.querySelector(wanted)) {
        requestAnimationFrame(look);
        return;
      }
      // The frame that holds the element is painted when the one after it begins.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => Object.assign(window, { paintedAt: performance.now() })),
      );
    };
    requestAnimationFrame(look);
  }, selector);
};

/** Milliseconds from navigation until the noted element was painted. */
export const paintedAt = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => 'paintedAt' in window, undefined, { timeout: 60_000, polling: 50 });
  return page.evaluate(() => (window as never as { paintedAt: number }).paintedAt);
};
