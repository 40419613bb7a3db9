import { type Random, seeded } from '#tests/support/storage/query-fuzz/random.ts';

/** How one round goes and when it ends. */
export type Schedule = {
  readonly round: number;
  /** The database of the round: every few rounds there is a new one, which is small and has to be made first. */
  readonly database: number;
  /** Whether the kill comes while the database is being opened, and nothing is looked at. */
  readonly isKilledOpening: boolean;
  readonly windows: 1 | 2;
  /** After so many milliseconds the first of two windows is closed, so that the other takes over; null for never. */
  readonly leaderLeavesAfterMs: number | null;
  /** After so many milliseconds of writes, or of opening, the plug is pulled. */
  readonly killAfterMs: number;
};

const ROUNDS_A_DATABASE = 12;

const between = (random: Random, from: number, to: number): number => from + random.int(to - from + 1);

/** What happens in each of `rounds` rounds, the same for the same seed. */
export const schedules = (rounds: number, seed: number): Schedule[] => {
  const random = seeded(seed);
  return Array.from({ length: rounds }, (_, i) => {
    const windows = random.chance(0.45) ? 2 : 1;
    const isFirst = i % ROUNDS_A_DATABASE === 0;
    const isKilledOpening = random.chance(isFirst ? 0.5 : 0.12);
    const leaderLeavesAfterMs = windows === 2 && random.chance(0.4) ? between(random, 50, 500) : null;
    return {
      round: i + 1,
      database: Math.floor(i / ROUNDS_A_DATABASE) + 1,
      isKilledOpening,
      windows,
      leaderLeavesAfterMs,
      killAfterMs: isKilledOpening ? between(random, 10, 700) : between(random, 50, 800),
    };
  });
};
