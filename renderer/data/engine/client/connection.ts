import type { EngineRequests, RequestKind, WrittenDocuments } from '../protocol.ts';

/** The way to an engine, wherever it runs. */
export type Connection = {
  /** Asks the engine; rejects with an EngineError when it can't do it. */
  readonly ask: <Kind extends RequestKind>(
    kind: Kind,
    ask: EngineRequests[Kind]['ask'],
    /** For writes: handed on to those who hear of them. */
    context?: string,
  ) => Promise<EngineRequests[Kind]['answer']>;
  /** Tells of documents written by others, windows and tabs; gives what ends it. */
  readonly onWritten: (listener: (written: WrittenDocuments) => void) => () => void;
};

/** Why the engine could not do what it was asked. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  /** `disk-full`, `corrupt`, `io`, `closed` …, or `failed` for anything unforeseen. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
