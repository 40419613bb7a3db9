import { create } from 'zustand';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { failureOf } from './failure-of.ts';
import { TaskFailure } from './task-failure.ts';

/** How far a task is; `total` is 0 while nobody knows it. */
export type TaskProgress = { readonly done: number; readonly total: number; readonly startedAt: number };

/** Something that takes a while and can be stopped: it goes on when its page is left, and is there on return. */
export type TaskState<Outcome> =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly progress: TaskProgress; readonly isStopping: boolean }
  | { readonly status: 'finished'; readonly outcome: Outcome }
  | { readonly status: 'failed'; readonly failure: CommandFailure };

/** What a running task is given: how to tell how far it is, and whether it is to stop. */
export type TaskControl = {
  readonly report: (done: number, total: number) => void;
  readonly signal: AbortSignal;
};

const REPORT_EVERY_MS = 100;

/** A task that runs at most once at a time. What it throws is kept as the reason why it failed. */
export const createTask = <Outcome>() => {
  const store = create<TaskState<Outcome>>(() => ({ status: 'idle' }));
  let control: AbortController | undefined;
  const start = async (work: (control: TaskControl) => Promise<Outcome>): Promise<void> => {
    if (store.getState().status === 'running') return;
    control = new AbortController();
    const startedAt = Date.now();
    let reportedAt = 0;
    store.setState(
      { status: 'running', progress: { done: 0, total: 0, startedAt }, isStopping: false },
      true,
    );
    const report = (done: number, total: number): void => {
      const now = Date.now();
      if (now - reportedAt < REPORT_EVERY_MS && done < total) return;
      reportedAt = now;
      const state = store.getState();
      if (state.status === 'running')
        store.setState({ ...state, progress: { done, total, startedAt } }, true);
    };
    try {
      const outcome = await work({ report, signal: control.signal });
      store.setState({ status: 'finished', outcome }, true);
    } catch (error) {
      const wasStopped = control.signal.aborted && !(error instanceof TaskFailure);
      if (wasStopped) store.setState({ status: 'idle' }, true);
      else store.setState({ status: 'failed', failure: failureOf(error) }, true);
    }
  };
  const stop = (): void => {
    control?.abort();
    const state = store.getState();
    if (state.status === 'running') store.setState({ ...state, isStopping: true }, true);
  };
  const clear = (): void => {
    if (store.getState().status !== 'running') store.setState({ status: 'idle' }, true);
  };
  return { useState: store, start, stop, clear } as const;
};
