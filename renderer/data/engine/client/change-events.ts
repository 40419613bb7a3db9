import {
  type BulkWriteRow,
  type EventBulk,
  type RxDocumentData,
  type RxStorageChangeEvent,
  stripAttachmentsDataFromDocument,
} from 'rxdb/plugins/core';
import type { TableRef, WrittenDocuments } from '../protocol.ts';

/** Where the reading of changes goes on: after the change of this number. */
export type Checkpoint = { readonly seq: number };
export type Bulk<T> = EventBulk<RxStorageChangeEvent<T>, Checkpoint>;

/** The same write has the same id in every window. */
const bulkOf = <T>(
  events: RxStorageChangeEvent<T>[],
  { collection, version }: TableRef,
  seq: number,
  context: string,
): Bulk<T> => ({
  id: context === 'missed' || seq === 0 ? crypto.randomUUID() : `${collection}/${version}/${seq}`,
  events,
  checkpoint: { seq },
  context,
});

/** What RxDB calls the change from `previous` to `document`; null for one that nobody sees. */
const eventOf = <T>(
  documentId: string,
  document: RxDocumentData<T>,
  previous: RxDocumentData<T> | undefined,
): RxStorageChangeEvent<T> | null => {
  if (document._deleted) {
    if (!previous) return null;
    return {
      documentId,
      operation: 'DELETE',
      documentData: document,
      previousDocumentData: previous,
    } as never;
  }
  if (!previous || previous._deleted)
    return {
      documentId,
      operation: 'INSERT',
      documentData: document,
      previousDocumentData: undefined,
    } as never;
  return { documentId, operation: 'UPDATE', documentData: document, previousDocumentData: previous } as never;
};

/** The events of a write that went through, from the rows that were sent. */
export const eventsOfOwnWrite = <T>(
  rows: readonly BulkWriteRow<T>[],
  primaryPath: string,
  outcome: {
    readonly refused: ReadonlySet<number>;
    readonly isNew: ReadonlySet<number>;
    readonly seq: number;
    readonly context: string;
    readonly ref: TableRef;
  },
): Bulk<T> => {
  const events: RxStorageChangeEvent<T>[] = [];
  for (const [place, row] of rows.entries()) {
    if (outcome.refused.has(place)) continue;
    const document = stripAttachmentsDataFromDocument(row.document);
    const id = String((document as Record<string, unknown>)[primaryPath]);
    const event = eventOf(id, document, outcome.isNew.has(place) ? undefined : row.previous);
    if (event) events.push(event);
  }
  return bulkOf(events, outcome.ref, outcome.seq, outcome.context);
};

/**
 * The events of a write by another window. Where the state before is not known, as after a leader went, a change
 * counts as an update from an unknown state, which RxDB answers by asking again.
 */
export const eventsOfOthers = <T>(written: WrittenDocuments, primaryPath: string): Bulk<T> => {
  const isMissed = written.context === 'missed';
  const events: RxStorageChangeEvent<T>[] = [];
  for (const { json, previousJson } of written.rows) {
    const document = JSON.parse(json) as RxDocumentData<T>;
    const id = String((document as Record<string, unknown>)[primaryPath]);
    const previous = previousJson === null ? undefined : (JSON.parse(previousJson) as RxDocumentData<T>);
    if (isMissed)
      events.push({
        documentId: id,
        operation: document._deleted ? 'DELETE' : 'UPDATE',
        documentData: document,
        previousDocumentData: document._deleted ? document : undefined,
      } as never);
    else {
      const event = eventOf(id, document, previous);
      if (event) events.push(event);
    }
  }
  return bulkOf(events, written, written.seq, written.context);
};
