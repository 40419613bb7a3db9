import { create } from 'zustand';
import { collectionOf } from '../database.ts';
import { EngineError } from '../engine/client/connection.ts';
import { engine, isEngineOpen } from '../storage/engine.ts';
import { setAside } from '../unreadable-records.ts';
import type { IndexRequests, RequestKind } from './messages.ts';

const LOOK_AGAIN_MS = 250;

/**
 * How far the index is: `loading` while contacts written by an earlier version are still being taken up, `waiting` of
 * them. `version` grows when an answer may have changed.
 */
export const useContactIndexState = create<{
  readonly status: 'starting' | 'loading' | 'ready' | 'failed';
  readonly waiting: number;
  readonly version: number;
}>(() => ({ status: 'starting', waiting: 0, version: 0 }));

let stopFollowing: (() => void) | undefined;

const grow = (): void => useContactIndexState.setState(({ version }) => ({ version: version + 1 }));

/** Tells how far the index is until it is complete. */
const followProgress = async (isStopped: () => boolean): Promise<void> => {
  for (;;) {
    const waiting = await engine().ask('waiting', { name: 'contacts' });
    if (isStopped()) return;
    useContactIndexState.setState({ status: waiting === 0 ? 'ready' : 'loading', waiting });
    grow();
    if (waiting === 0) break;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    if (isStopped()) return;
  }
  const unreadable = await askContactIndex('unreadable', {});
  if (!isStopped()) setAside(unreadable.map((record) => ({ collection: 'contacts', ...record })));
};

/** Follows the contacts and interactions of the open database, so that what is shown of them is asked for again. */
export const startContactIndex = (): void => {
  stopContactIndex();
  const subscriptions = [collectionOf('contacts'), collectionOf('interactions')].map((collection) =>
    collection.eventBulks$.subscribe(grow),
  );
  let isStopped = false;
  stopFollowing = () => {
    isStopped = true;
    for (const subscription of subscriptions) subscription.unsubscribe();
  };
  followProgress(() => isStopped).catch(() => {
    if (!isStopped) useContactIndexState.setState({ status: 'failed' });
  });
};

/** Ends following; for closing the database. */
export const stopContactIndex = (): void => {
  stopFollowing?.();
  stopFollowing = undefined;
  useContactIndexState.setState({ status: 'starting', waiting: 0 });
};

const never = new Promise<never>(() => undefined);

/**
 * Asks the index, which is as new as the last write that was acknowledged. Never answered when the database is closed
 * before: whoever asked is gone then.
 */
export const askContactIndex = async <Kind extends RequestKind>(
  kind: Kind,
  ask: IndexRequests[Kind]['ask'],
): Promise<IndexRequests[Kind]['answer']> => {
  if (!isEngineOpen()) return never;
  try {
    const answer = await engine().ask('derived', { name: 'contacts', kind, ask });
    return answer as IndexRequests[Kind]['answer'];
  } catch (error) {
    if (error instanceof EngineError && error.code === 'closed') return never;
    throw error;
  }
};
