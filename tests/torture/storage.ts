/**
 * `npm run torture:storage`: real Chromium is killed with SIGKILL in the middle of writes, round after round on one
 * profile, and the storage engine is opened again: what was acknowledged is there, nothing else is, and the file is
 * sound. Flags: `--rounds` (100), `--seed` for the same schedule again.
 */
import { parseArgs } from 'node:util';
import { serveFolder } from '#tests/support/serve-build.ts';
import { newProfile, removeProfile } from '../bench/support/browser.ts';
import { buildPage } from '../bench/support/build-seed.ts';
import { report } from '../bench/support/report.ts';
import { lookAgain, runRound, type Surroundings } from './storage/round.ts';
import { type Schedule, schedules } from './storage/schedule.ts';
import { Tally } from './storage/tally.ts';
import { TorturedDatabase } from './storage/tortured-database.ts';

const BROKEN_AT_MOST = 3;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const rounds = Number(values.rounds);
const seed = Number(values.seed);
if (!(Number.isInteger(rounds) && rounds > 0 && rounds <= 10_000)) throw new Error('1 to 10000 rounds.');
if (!Number.isInteger(seed)) throw new Error('The seed is a whole number.');

// Browsers are killed when this process exits; a signal has to become an exit.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

const tally = new Tally();
const { onDone, onOpened, onJudged, onRefused } = tally;
const plan = schedules(rounds, seed);

/** Runs `act`; what breaks it is told and counted. */
const counted = async (act: () => Promise<void>): Promise<boolean> => {
  try {
    await act();
    return true;
  } catch (error) {
    tally.onBroken(error);
    return false;
  }
};

const noteKill = ({ isKilledOpening, windows, leaderLeavesAfterMs }: Schedule): void => {
  if (isKilledOpening) tally.kills.opening++;
  else if (leaderLeavesAfterMs !== null) tally.kills.afterTakeOver++;
  else tally.kills[windows === 2 ? 'twoWindows' : 'oneWindow']++;
};

/** The rounds of one database, then a last look at it. */
const torture = async (around: Surroundings, ofDatabase: readonly Schedule[]): Promise<void> => {
  for (const schedule of ofDatabase) {
    if (tally.broken >= BROKEN_AT_MOST) return;
    const before = { ...tally.acknowledged };
    if (await counted(() => runRound(schedule, around))) noteKill(schedule);
    const { inserts, updates, deletes } = tally.acknowledged;
    console.error(
      `round ${schedule.round} (${around.database.name}${schedule.isKilledOpening ? ', opening' : `, ${schedule.windows} windows`}, ` +
        `${schedule.leaderLeavesAfterMs ?? '-'}/${schedule.killAfterMs} ms): ` +
        `+${inserts - before.inserts} ~${updates - before.updates} -${deletes - before.deletes}`,
    );
  }
  await counted(() => lookAgain(around));
};

const site = await serveFolder(await buildPage('storage', 'torture'));
const profile = await newProfile();
try {
  for (const number of new Set(plan.map(({ database }) => database))) {
    const database = new TorturedDatabase(`torture-${number}`, seed + number, onDone);
    await torture(
      { url: site.url, profile, database, onOpened, onJudged, onRefused },
      plan.filter((schedule) => schedule.database === number),
    );
  }
} finally {
  await site.close();
  await removeProfile(profile);
}
report('torture:storage', { rounds, seed, ...tally.figures() }, tally.goals(rounds));
