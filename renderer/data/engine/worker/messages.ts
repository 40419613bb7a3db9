import type { RequestKind, WrittenDocuments } from '../protocol.ts';

/** A failure as it travels between threads. */
export type Failure = { readonly code: string; readonly message: string };

/** One request with its number, for matching the answer. */
export type Ask = {
  readonly id: number;
  readonly kind: RequestKind;
  readonly ask: unknown;
  readonly context: string;
};
export type Answer = { readonly id: number; readonly answer?: unknown; readonly failure?: Failure };

/** How a database was opened: `key` is 32 bytes in hex. */
export type OpenOptions = { readonly name: string; readonly key: string; readonly mustExist: boolean };

/** From a page to its worker, about the database `database`. */
export type FromPage = { readonly database: string } & (
  | { readonly type: 'open'; readonly options: OpenOptions }
  | ({ readonly type: 'ask' } & Ask)
  | { readonly type: 'close' }
);

/** From a worker to its page. */
export type ToPage =
  /** The worker holds the lock `alive` as long as it is there and has the database open. */
  | { readonly type: 'joined'; readonly alive: string }
  /** A damaged database is being repaired; so many documents have been looked at. */
  | { readonly type: 'repairing'; readonly documents: number }
  | { readonly type: 'opened' }
  | { readonly type: 'open-failed'; readonly failure: Failure }
  | ({ readonly type: 'answer' } & Answer)
  | { readonly type: 'written'; readonly written: WrittenDocuments }
  | { readonly type: 'closed' };

/** From a worker that follows to the one that leads. */
export type ToLeader =
  /** Asks who leads. */
  | { readonly type: 'hello' }
  /**
   * Becomes known to the leader, which tells of everything that is written from then on. All of it is in one message,
   * so that nothing can be written in between.
   */
  | {
      readonly type: 'follow';
      readonly from: string;
      /** Tells that both have the same key. */
      readonly proof: string;
      /** Number of the last change this one knows of; null when it has none of the data yet. */
      readonly after: number | null;
      /** The collections that are open there. */
      readonly collections: readonly Ask[];
      /** What is not answered yet; `isRetry` when an earlier leader may have done it. */
      readonly asks: readonly (Ask & { readonly isRetry: boolean })[];
    }
  | ({ readonly type: 'ask'; readonly from: string } & Ask);

/** From the worker that leads, by its id, to one or all that follow. */
export type FromLeader = { readonly leader: string } & (
  | { readonly type: 'leading' }
  | { readonly type: 'following'; readonly seq: number; readonly missed: readonly WrittenDocuments[] }
  | { readonly type: 'refused'; readonly to: string; readonly failure: Failure }
  | ({ readonly type: 'answer' } & Answer)
  | { readonly type: 'written'; readonly written: WrittenDocuments }
);
