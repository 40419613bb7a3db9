import type { CommandFailure } from '#shared/kernel/result.ts';

/** Ends a task with something a person can be told. */
export class TaskFailure extends Error {
  readonly failure: CommandFailure;
  constructor(code: string, values?: CommandFailure['values']) {
    super(code);
    this.failure = values ? { code, values } : { code };
  }
}
