/** Chance that can be repeated: the same seed gives the same run (mulberry32). */
export type Random = {
  /** A whole number from 0 up to, but not including, `below`. */
  int: (below: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** Up to `count` different members of `list`. */
  some: <T>(list: readonly T[], count: number) => T[];
};

export const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  const pick = <T>(list: readonly T[]): T => list[int(list.length)] as T;
  return {
    int,
    chance: (probability) => next() < probability,
    pick,
    some: (list, count) => [...new Set(Array.from({ length: count }, () => pick(list)))],
  };
};
