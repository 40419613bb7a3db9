import { writeFailure } from '#renderer/data/write-failure.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { TaskFailure } from './task-failure.ts';

/** What a person is told about an error that ended a task. */
export const failureOf = (error: unknown): CommandFailure => {
  if (error instanceof TaskFailure) return error.failure;
  console.error(error);
  const failure = writeFailure(error);
  return failure.ok ? { code: 'data.not-written' } : failure.error;
};
