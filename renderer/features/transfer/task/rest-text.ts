import type { TaskProgress } from './task.ts';

const FIRST_TELLING_MS = 2000;
const MINUTE_S = 60;
const STEP_S = 5;

/** About how long a task goes on, "20 seconds"; '' while that can't be told yet. */
export const restText = ({ done, total, startedAt }: TaskProgress, now: number, locale: string): string => {
  const elapsed = now - startedAt;
  if (done === 0 || total === 0 || elapsed < FIRST_TELLING_MS) return '';
  const seconds = ((elapsed / done) * (total - done)) / 1000;
  const isLong = seconds > 1.5 * MINUTE_S;
  const value = isLong
    ? Math.round(seconds / MINUTE_S)
    : Math.max(STEP_S, Math.ceil(seconds / STEP_S) * STEP_S);
  const unit = isLong ? 'minute' : 'second';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
};
