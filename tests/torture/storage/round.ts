import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { startKillableBrowser } from '#tests/support/killable-browser.ts';
import type { Torture } from './page.ts';
import type { Changes, Reading } from './read-everything.ts';
import type { Schedule } from './schedule.ts';
import type { TorturedDatabase } from './tortured-database.ts';

const LANES = [
  [0, 1, 2],
  [3, 4, 5],
] as const;
/** A round that has not come to its kill by then is broken off. */
const LIMIT_MS = 60_000;

/** What a round needs and tells. */
export type Surroundings = {
  readonly url: string;
  readonly profile: string;
  readonly database: TorturedDatabase;
  readonly onOpened: (ms: number) => void;
  readonly onJudged: (faults: ReturnType<TorturedDatabase['judge']>) => void;
  readonly onRefused: (what: string) => void;
};

type TorturedWindow = { readonly torture: Torture };

const withinLimit = async <T>(work: Promise<T>): Promise<T> => {
  const over = new AbortController();
  const limit = delay(LIMIT_MS, undefined, { signal: over.signal }).then(() => {
    throw new Error(`The round did not come to its end in ${LIMIT_MS} ms`);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    limit.catch(() => undefined);
    over.abort();
  }
};

const openWindow = async (page: Page, around: Surroundings): Promise<Page> => {
  page.on('pageerror', (error) => around.onRefused(`The page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  await page.goto(`${around.url}/index.html`);
  await page.waitForFunction(() => 'torture' in window);
  return page;
};

const openDatabase = (page: Page, name: string): Promise<number> =>
  page.evaluate((wanted) => (window as never as TorturedWindow).torture.open(wanted), name);

/** Opens the database and looks at all of it. */
const openAndJudge = async (page: Page, { database, onOpened, onJudged }: Surroundings): Promise<void> => {
  onOpened(await openDatabase(page, database.name));
  const reading = await page.evaluate(
    (checkpoint) => (window as never as TorturedWindow).torture.read(checkpoint),
    database.checkpoint,
  );
  onJudged(database.judge(JSON.parse(reading) as Reading));
};

/** What the pages of one round say; after its kill nothing counts any more. */
class Hearing {
  readonly #around: Surroundings;
  readonly #waiting = new Set<{ readonly from: Page; readonly resolve: () => void }>();
  #isOver = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Lets the pages of `context` speak to the database's model. */
  async listen(context: BrowserContext): Promise<void> {
    const { database, onRefused } = this.#around;
    await context.exposeBinding('nextTasks', (_, lane: number) =>
      this.#isOver ? [] : database.nextTasks(lane),
    );
    await context.exposeBinding('acknowledge', ({ page }, no: number) => {
      if (this.#isOver) return;
      database.acknowledge(no);
      for (const { from, resolve } of this.#waiting) if (from === page) resolve();
    });
    await context.exposeBinding('refuse', (_, what: string) => {
      if (!this.#isOver) onRefused(what);
    });
    await context.exposeBinding('tail', (_, changes: Changes) => {
      if (!this.#isOver) database.tail(changes);
    });
  }

  /** Resolves when the next write of `from` is acknowledged. */
  acknowledgedBy(from: Page): Promise<void> {
    return new Promise((resolve) => this.#waiting.add({ from, resolve }));
  }

  end(): void {
    this.#isOver = true;
  }
}

const startWriters = (page: Page, lanes: readonly number[], tailFrom: unknown): Promise<void> =>
  page.evaluate(
    ([who, from]) => (window as never as TorturedWindow).torture.startWriters(who, from as never),
    [lanes, tailFrom] as const,
  );

const play = async (page: Page, schedule: Schedule, around: Surroundings, hearing: Hearing) => {
  const { database } = around;
  const context = page.context();
  await hearing.listen(context);
  await openWindow(page, around);
  if (schedule.isKilledOpening) {
    openDatabase(page, database.name).catch(() => undefined);
    await delay(schedule.killAfterMs);
    return;
  }
  await openAndJudge(page, around);
  const second = schedule.windows === 2 ? await openWindow(await context.newPage(), around) : null;
  if (second) await openDatabase(second, database.name);
  await startWriters(page, LANES[0], database.checkpoint);
  if (second) await startWriters(second, LANES[1], undefined);
  if (second && schedule.leaderLeavesAfterMs !== null) {
    await delay(schedule.leaderLeavesAfterMs);
    await page.close();
    await hearing.acknowledgedBy(second);
  }
  await delay(schedule.killAfterMs);
};

/** Starts a browser, lets `act` use it, and pulls its plug however that ends. */
const untilPlugIsPulled = async (profile: string, act: (page: Page) => Promise<void>): Promise<void> => {
  const browser = await startKillableBrowser(profile);
  try {
    await withinLimit(act(browser.page));
  } finally {
    await browser.pullThePlug();
  }
};

/** One round: opens the database, judges what the kill before has left, writes, and pulls the plug. */
export const runRound = async (schedule: Schedule, around: Surroundings): Promise<void> => {
  const hearing = new Hearing(around);
  try {
    await untilPlugIsPulled(around.profile, (page) => play(page, schedule, around, hearing));
  } finally {
    hearing.end();
  }
};

/** Judges what the last kill has left. */
export const lookAgain = (around: Surroundings): Promise<void> =>
  untilPlugIsPulled(around.profile, async (page) => {
    await openWindow(page, around);
    await openAndJudge(page, around);
  });
