import type { Contact, RelationKind } from '#shared/domain/contacts/contact.ts';
import type { UnreadableRecord } from '../unreadable-records.ts';
import type { ContactQuery } from './contact-query.ts';
import type { ContactRow } from './contact-row.ts';

/** What can be asked of the index, with its answer. */
export type IndexRequests = {
  readonly window: {
    readonly ask: { readonly query: ContactQuery; readonly start: number; readonly count: number };
    readonly answer: { readonly total: number; readonly rows: readonly ContactRow[] };
  };
  readonly ids: { readonly ask: { readonly query: ContactQuery }; readonly answer: readonly string[] };
  readonly search: {
    readonly ask: { readonly text: string; readonly limit: number };
    readonly answer: readonly ContactRow[];
  };
  readonly rows: {
    readonly ask: { readonly ids: readonly string[] };
    readonly answer: readonly ContactRow[];
  };
  /** Contacts that name contact `id` in their relations, with the kind of each. */
  readonly related: {
    readonly ask: { readonly id: string };
    readonly answer: readonly { readonly row: ContactRow; readonly kind: RelationKind }[];
  };
  readonly tags: {
    readonly ask: Record<string, never>;
    readonly answer: readonly { readonly tag: string; readonly count: number }[];
  };
  readonly known: {
    readonly ask: Record<string, never>;
    readonly answer: { readonly emails: Map<string, string>; readonly phones: Map<string, string> };
  };
};
export type RequestKind = keyof IndexRequests;

/** To the worker. */
export type ToIndex =
  | { readonly type: 'load'; readonly database: string }
  | { readonly type: 'put'; readonly contacts: readonly Contact[] }
  | { readonly type: 'remove'; readonly ids: readonly string[] }
  | { readonly type: 'interactions'; readonly touches: readonly { contactId: string; at: string }[] }
  | { readonly type: 'ask'; readonly id: number; readonly kind: RequestKind; readonly ask: unknown };

/** From the worker. */
export type FromIndex =
  | { readonly type: 'loading'; readonly loaded: number }
  | { readonly type: 'ready' }
  | { readonly type: 'changed' }
  | { readonly type: 'unreadable'; readonly records: readonly UnreadableRecord[] }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown };
