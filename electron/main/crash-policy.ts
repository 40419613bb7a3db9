const WINDOW_MS = 60_000;
/** A window that stops more often than this within a minute would only stop again. */
export const CRASHES_BEFORE_ASKING = 3;

/** Decides after each crash, from the times of the earlier ones: open the window again, or ask first. */
export const createCrashPolicy = () => {
  let crashes: readonly number[] = [];
  return (atMs: number): 'reload' | 'ask' => {
    crashes = [...crashes.filter((earlier) => atMs - earlier < WINDOW_MS), atMs];
    if (crashes.length < CRASHES_BEFORE_ASKING) return 'reload';
    crashes = [];
    return 'ask';
  };
};
