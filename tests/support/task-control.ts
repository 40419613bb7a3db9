import type { TaskControl } from '#renderer/features/transfer/task/task.ts';

/** A task's control that tells nobody; `signal` stops it. */
export const quietControl = (signal = new AbortController().signal): TaskControl => ({
  report: () => undefined,
  signal,
});
