import type { CommandFailure } from '#shared/kernel/result.ts';
import { TaskFailure } from '../task/task-failure.ts';
import type { FromReader, ReaderRequest, ReaderRequests } from './import-messages.ts';
import type { CheckProgress } from './import-plan.ts';

type Waiting = {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress?: ((progress: CheckProgress) => void) | undefined;
};

const asError = ({ code, values }: CommandFailure): TaskFailure => new TaskFailure(code, values);

/** A worker that reads one file; asked here, closed when the file is put away. */
export class ReaderClient {
  readonly #worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => this.#receive(data));
    // A worker that dies (a file too large for this device's memory) says nothing but this.
    this.#worker.addEventListener('error', () => this.#failAll());
  }

  /** Asks the worker; rejects with `TaskFailure` when the file is refused. */
  ask<Kind extends ReaderRequest>(
    kind: Kind,
    ask: ReaderRequests[Kind]['ask'],
    onProgress?: (progress: CheckProgress) => void,
  ): Promise<ReaderRequests[Kind]['answer']> {
    return new Promise((resolve, reject) => {
      const id = ++this.#asked;
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, onProgress });
      this.#worker.postMessage({ id, kind, ask });
    });
  }

  /** Ends the worker; what was asked stays without an answer. */
  close(): void {
    this.#waiting.clear();
    this.#worker.terminate();
  }

  #receive(message: FromReader): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    if (message.type === 'progress') {
      waiting.onProgress?.(message.progress);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.type === 'answer') waiting.resolve(message.answer);
    else if (message.type === 'refused') waiting.reject(asError(message.failure));
    else waiting.reject(new Error(message.reason));
  }

  #failAll(): void {
    for (const { reject } of this.#waiting.values()) reject(new TaskFailure('transfer.file-unreadable'));
    this.#waiting.clear();
  }
}
