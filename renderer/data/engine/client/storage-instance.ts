import {
  type BulkWriteRow,
  now,
  type PreparedQuery,
  type RxDocumentData,
  type RxStorageBulkWriteResponse,
  type RxStorageInstance,
  type RxStorageInstanceCreationParams,
  type RxStorageWriteError,
} from 'rxdb/plugins/core';
import { type Observable, Subject } from 'rxjs';
import type { CollectionSpec } from '../collection-spec.ts';
import type { StorageQuery, TableRef, WriteAnswer } from '../protocol.ts';
import { parseDocuments } from '../worker/documents.ts';
import { type Bulk, type Checkpoint, eventsOfOthers, eventsOfOwnWrite } from './change-events.ts';
import { type Connection, EngineError } from './connection.ts';
import { attachmentError, plainRows, rowsWithAttachments } from './write-rows.ts';

type Internals = { readonly connection: Connection };

const storageQuery = <T>({ query }: PreparedQuery<T>): StorageQuery => ({
  selector: query.selector as StorageQuery['selector'],
  sort: query.sort as StorageQuery['sort'],
  skip: query.skip ?? 0,
  limit: query.limit ?? null,
});

/** One RxDB collection, kept by the engine. */
export class EngineStorageInstance<T> implements RxStorageInstance<T, Internals, object, Checkpoint> {
  readonly databaseName: string;
  readonly collectionName: string;
  readonly schema: RxStorageInstanceCreationParams<T, object>['schema'];
  readonly options: object;
  readonly internals: Internals;
  readonly #ref: TableRef;
  readonly #primaryPath: string;
  readonly #bulks = new Subject<Bulk<T>>();
  readonly #stopListening: () => void;
  #closed: Promise<void> | undefined;
  #running = 0;
  #onIdle: (() => void) | undefined;

  constructor(
    params: RxStorageInstanceCreationParams<T, object>,
    connection: Connection,
    spec: CollectionSpec,
  ) {
    this.databaseName = params.databaseName;
    this.collectionName = params.collectionName;
    this.schema = params.schema;
    this.options = params.options;
    this.internals = { connection };
    this.#ref = { collection: spec.name, version: spec.version };
    this.#primaryPath = spec.primaryPath;
    this.#stopListening = connection.onWritten((written) => {
      if (written.collection !== spec.name || written.version !== spec.version) return;
      const bulk = eventsOfOthers<T>(written, this.#primaryPath);
      if (bulk.events.length > 0) this.#bulks.next(bulk);
    });
  }

  bulkWrite(rows: BulkWriteRow<T>[], context: string): Promise<RxStorageBulkWriteResponse<T>> {
    return this.#whileOpen(async (connection) => {
      const errors: RxStorageWriteError<T>[] = [];
      const sent = this.schema.attachments
        ? rows.filter((row) => {
            const error = attachmentError(row, this.#primaryPath, context);
            if (error) errors.push(error);
            return !error;
          })
        : rows;
      if (sent.length === 0) return { error: errors };
      // Asked in this turn where nothing has to be read first, so that a read asked next comes after it.
      const ready = this.schema.attachments ? await rowsWithAttachments(sent) : plainRows(sent);
      const answer = await connection.ask('write', { ...this.#ref, rows: ready }, context);
      this.#emit(sent, answer, context);
      for (const { place, json } of answer.conflicts) {
        const writeRow = sent[place] as BulkWriteRow<T>;
        errors.push({
          status: 409,
          isError: true,
          documentId: this.#idOf(writeRow.document),
          writeRow,
          documentInDb: JSON.parse(json) as RxDocumentData<T>,
          context,
        } as RxStorageWriteError<T>);
      }
      return { error: errors };
    });
  }

  findDocumentsById(ids: string[], withDeleted: boolean): Promise<RxDocumentData<T>[]> {
    return this.#whileOpen(async (connection) =>
      parseDocuments(await connection.ask('find', { ...this.#ref, ids, withDeleted })),
    );
  }

  query(prepared: PreparedQuery<T>): Promise<{ documents: RxDocumentData<T>[] }> {
    return this.#whileOpen(async (connection) => ({
      documents: parseDocuments(
        await connection.ask('query', { ...this.#ref, query: storageQuery(prepared) }),
      ),
    }));
  }

  count(prepared: PreparedQuery<T>): Promise<{ count: number; mode: 'fast' }> {
    return this.#whileOpen(async (connection) => ({
      count: await connection.ask('count', { ...this.#ref, query: storageQuery(prepared) }),
      mode: 'fast',
    }));
  }

  getAttachmentData(id: string, name: string, digest: string): Promise<Blob> {
    return this.#whileOpen(async (connection) => {
      const found = await connection.ask('attachment', { ...this.#ref, id, name, digest });
      if (!found) throw new EngineError('missing', `There is no attachment ${name} of document ${id}`);
      return new Blob([found.bytes as Uint8Array<ArrayBuffer>], { type: found.type });
    });
  }

  getChangedDocumentsSince(
    limit: number,
    checkpoint?: Checkpoint,
  ): Promise<{ documents: RxDocumentData<T>[]; checkpoint: Checkpoint }> {
    return this.#whileOpen(async (connection) => {
      const after = checkpoint?.seq ?? 0;
      const { documents, seq } = await connection.ask('changed', { ...this.#ref, after, limit });
      return { documents: parseDocuments(documents), checkpoint: { seq } };
    });
  }

  changeStream(): Observable<Bulk<T>> {
    return this.#bulks.asObservable();
  }

  cleanup(minimumDeletedTime: number): Promise<boolean> {
    return this.#whileOpen((connection) =>
      connection.ask('cleanup', { ...this.#ref, deletedBefore: now() - minimumDeletedTime }),
    );
  }

  close(): Promise<void> {
    this.#closed ??= this.#finish();
    return this.#closed;
  }

  async remove(): Promise<void> {
    await this.#whileOpen((connection) => connection.ask('remove-collection', this.#ref));
    await this.close();
  }

  async #finish(): Promise<void> {
    if (this.#running > 0)
      await new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      });
    this.#stopListening();
    this.#bulks.complete();
  }

  async #whileOpen<Answer>(work: (connection: Connection) => Promise<Answer>): Promise<Answer> {
    if (this.#closed) throw new EngineError('closed', `The collection ${this.collectionName} is closed`);
    this.#running++;
    try {
      return await work(this.internals.connection);
    } finally {
      if (--this.#running === 0) this.#onIdle?.();
    }
  }

  #emit(rows: readonly BulkWriteRow<T>[], answer: WriteAnswer, context: string): void {
    const bulk = eventsOfOwnWrite(rows, this.#primaryPath, {
      refused: new Set(answer.conflicts.map(({ place }) => place)),
      isNew: new Set(answer.unexpectedlyNew),
      seq: answer.seq,
      context,
      ref: this.#ref,
    });
    if (bulk.events.length > 0) this.#bulks.next(bulk);
  }

  #idOf(document: object): string {
    return String((document as Record<string, unknown>)[this.#primaryPath]);
  }
}
