import type { RelationKind } from '#shared/domain/contacts/contact.ts';
import type { Hits, SearchAsk } from '../search/hits.ts';
import type { ContactQuery } from './contact-query.ts';
import type { ContactRow } from './contact-row.ts';

/** What can be asked of the index, with its answer. */
export type IndexRequests = {
  readonly window: {
    readonly ask: { readonly query: ContactQuery; readonly start: number; readonly count: number };
    readonly answer: { readonly total: number; readonly rows: readonly ContactRow[] };
  };
  readonly ids: { readonly ask: { readonly query: ContactQuery }; readonly answer: readonly string[] };
  readonly search: { readonly ask: SearchAsk; readonly answer: Hits<ContactRow> };
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
  /** Contacts that break their schema, with what is wrong: "/phones/0/type: enum". */
  readonly unreadable: {
    readonly ask: Record<string, never>;
    readonly answer: readonly { readonly id: string; readonly fault: string; readonly document: unknown }[];
  };
  readonly known: {
    readonly ask: Record<string, never>;
    readonly answer: { readonly emails: Map<string, string>; readonly phones: Map<string, string> };
  };
};
export type RequestKind = keyof IndexRequests;
