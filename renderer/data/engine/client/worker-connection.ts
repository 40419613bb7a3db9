import type { EngineRequests, RequestKind, WrittenDocuments } from '../protocol.ts';
import type { Answer, FromPage, OpenOptions, ToPage } from '../worker/messages.ts';
import { type Connection, EngineError } from './connection.ts';

type Waiting = {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: EngineError) => void;
};

/** A connection through a worker. When it is closed, the worker is free for another database or can be ended. */
export type WorkerConnection = Connection & { readonly close: () => Promise<void> };

/**
 * Opens a database by a worker that runs `serveEngine`. Resolves when it can be asked; rejects with an EngineError that
 * says why it can't be opened. While a damaged one is repaired first, `onRepairing` is told how many documents have been
 * looked at. Once the connection has ended, closed or by the end of the worker, every request is
 * rejected with the reason; whether writes that were under way then have been done is not known.
 */
export const connectWorker = (
  worker: Worker,
  options: OpenOptions,
  onRepairing: (documents: number) => void = () => {},
): Promise<WorkerConnection> => {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(written: WrittenDocuments) => void>();
  const watch = new AbortController();
  let asked = 0;
  let end: EngineError | undefined;
  let closing: Promise<void> | undefined;
  const database = options.name;
  const tell = (message: FromPage): void => worker.postMessage(message);
  const settle = ({ id, answer, failure }: Answer): void => {
    const request = waiting.get(id);
    waiting.delete(id);
    if (failure) request?.reject(new EngineError(failure.code, failure.message));
    else request?.resolve(answer as never);
  };
  const ask = <Kind extends RequestKind>(kind: Kind, question: EngineRequests[Kind]['ask'], context = '') =>
    new Promise<EngineRequests[Kind]['answer']>((resolve, reject) => {
      if (end) {
        reject(end);
        return;
      }
      const id = ++asked;
      waiting.set(id, { resolve, reject });
      tell({ database, type: 'ask', id, kind, ask: question, context });
    });
  return new Promise((resolve, reject) => {
    let onEnded: () => void = () => undefined;
    const close = (): Promise<void> => {
      closing ??= new Promise((done) => {
        onEnded = done;
        if (end) done();
        else tell({ database, type: 'close' });
      });
      return closing;
    };
    const finish = (code: string, message: string): void => {
      if (end) return;
      end = new EngineError(code, message);
      worker.removeEventListener('error', onError);
      worker.removeEventListener('message', onMessage);
      watch.abort();
      reject(end);
      for (const request of waiting.values()) request.reject(end);
      waiting.clear();
      onEnded();
    };
    /** The lock that the worker holds is granted when the worker is no more. */
    const watchWorker = (alive: string): void => {
      navigator.locks
        .request(alive, { signal: watch.signal }, () => finish('gone', `The worker of ${database} has ended`))
        .catch(() => undefined);
    };
    const onError = (event: ErrorEvent): void => finish('failed', event.message);
    const onMessage = ({ data }: MessageEvent<ToPage & { database: string }>): void => {
      if (data.database !== database) return;
      if (data.type === 'answer') settle(data);
      else if (data.type === 'written') for (const listener of [...listeners]) listener(data.written);
      else if (data.type === 'repairing') onRepairing(data.documents);
      else if (data.type === 'joined') watchWorker(data.alive);
      else if (data.type === 'open-failed') finish(data.failure.code, data.failure.message);
      else if (data.type === 'closed') finish('closed', `The database ${database} is closed`);
      else
        resolve({
          ask,
          close,
          onWritten: (listener) => {
            listeners.add(listener);
            return () => listeners.delete(listener);
          },
        });
    };
    worker.addEventListener('error', onError);
    worker.addEventListener('message', onMessage);
    tell({ database, type: 'open', options });
  });
};
