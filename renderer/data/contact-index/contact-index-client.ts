import type { RxChangeEvent } from 'rxdb/plugins/core';
import { create } from 'zustand';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { collectionOf, database } from '../database.ts';
import { setAside } from '../unreadable-records.ts';
import type { FromIndex, IndexRequests, RequestKind, ToIndex } from './messages.ts';

/** How far the index is; `version` grows when an answer may have changed. */
export const useContactIndexState = create<{
  readonly status: 'starting' | 'loading' | 'ready' | 'failed';
  readonly loaded: number;
  readonly version: number;
}>(() => ({ status: 'starting', loaded: 0, version: 0 }));

let worker: Worker | undefined;
let stopFollowing: (() => void) | undefined;
let asked = 0;
const open = new Map<number, (answer: unknown) => void>();

const post = (message: ToIndex): void => worker?.postMessage(message);

const grow = (): void => useContactIndexState.setState(({ version }) => ({ version: version + 1 }));

const receive = (message: FromIndex): void => {
  if (message.type === 'answer') {
    open.get(message.id)?.(message.answer);
    open.delete(message.id);
  }
  if (message.type === 'loading')
    useContactIndexState.setState({ status: 'loading', loaded: message.loaded });
  if (message.type === 'ready') {
    useContactIndexState.setState({ status: 'ready' });
    grow();
  }
  if (message.type === 'changed') grow();
  if (message.type === 'unreadable') setAside(message.records);
  if (message.type === 'failed') useContactIndexState.setState({ status: 'failed' });
};

const followContacts = (events: readonly RxChangeEvent<Contact>[]): void => {
  const removed = events.filter((event) => event.operation === 'DELETE').map((event) => event.documentId);
  const put = events
    .filter((event) => event.operation !== 'DELETE')
    .map((event) => event.documentData as Contact);
  if (removed.length > 0) post({ type: 'remove', ids: removed });
  if (put.length > 0) post({ type: 'put', contacts: put });
};

const followInteractions = (events: readonly RxChangeEvent<Interaction>[]): void =>
  post({
    type: 'interactions',
    touches: events
      .filter((event) => event.operation !== 'DELETE')
      .map(({ documentData }) => ({
        contactId: (documentData as Interaction).contactId,
        at: (documentData as Interaction).at,
      })),
  });

/** Starts the index of the open database in a worker of its own and keeps it up to date with every change. */
export const startContactIndex = (): void => {
  stopContactIndex();
  worker = new Worker(new URL('./contact-index.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<FromIndex>) => receive(event.data));
  const contacts = collectionOf('contacts').eventBulks$.subscribe((bulk) =>
    followContacts(bulk.events as never),
  );
  const interactions = collectionOf('interactions').eventBulks$.subscribe((bulk) =>
    followInteractions(bulk.events as never),
  );
  stopFollowing = () => {
    contacts.unsubscribe();
    interactions.unsubscribe();
  };
  post({ type: 'load', database: database().name });
};

/** Ends the worker; for closing the database. */
export const stopContactIndex = (): void => {
  stopFollowing?.();
  worker?.terminate();
  worker = undefined;
  open.clear();
  useContactIndexState.setState({ status: 'starting', loaded: 0 });
};

/** Asks the index; answered when all contacts have been read. */
export const askContactIndex = <Kind extends RequestKind>(
  kind: Kind,
  ask: IndexRequests[Kind]['ask'],
): Promise<IndexRequests[Kind]['answer']> =>
  new Promise((resolve) => {
    const id = ++asked;
    open.set(id, resolve as (answer: unknown) => void);
    post({ type: 'ask', id, kind, ask });
  });
