const TICK_MS = 4;

/** Measures the longest time in which the main thread did not get round to a timer of 4 ms. */
export type StallMeter = {
  readonly resume: () => void;
  readonly pause: () => void;
  readonly longestMs: () => number;
};

/** A stopped meter; only the time between `resume` and `pause` counts. */
export const stallMeter = (): StallMeter => {
  let last = 0;
  let longest = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const tick = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  return {
    resume: () => {
      last = performance.now();
      timer = setInterval(tick, TICK_MS);
    },
    pause: () => {
      tick();
      clearInterval(timer);
    },
    longestMs: () => Math.round(longest),
  };
};
