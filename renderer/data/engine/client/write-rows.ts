import {
  type BulkWriteRow,
  type RxAttachmentWriteData,
  type RxStorageWriteError,
  stripAttachmentsDataFromDocument,
} from 'rxdb/plugins/core';
import type { WriteRow } from '../protocol.ts';

const removedOf = <T>({ document, previous }: BulkWriteRow<T>): string[] =>
  Object.keys(previous?._attachments ?? {}).filter(
    (name) => document._deleted || !document._attachments[name],
  );

/** The first attachment that is named without its data and was not there before. */
const missingOf = <T>({ document, previous }: BulkWriteRow<T>): string | undefined =>
  document._deleted
    ? undefined
    : Object.entries(document._attachments ?? {}).find(
        ([name, attachment]) => !('data' in attachment) && !previous?._attachments[name],
      )?.[0];

const attachmentsOf = async <T>(row: BulkWriteRow<T>): Promise<WriteRow['attachments']> => {
  const added = row.document._deleted
    ? []
    : Object.entries(row.document._attachments ?? {}).filter(
        (entry): entry is [string, RxAttachmentWriteData] => 'data' in entry[1],
      );
  const put = await Promise.all(
    added.map(async ([name, { digest, type, data }]) => ({
      name,
      digest,
      type,
      bytes: new Uint8Array(await data.arrayBuffer()),
    })),
  );
  return { put, removed: removedOf(row) };
};

/** Rows of documents without attachments, as the engine takes them. */
export const plainRows = <T>(rows: readonly BulkWriteRow<T>[]): WriteRow[] =>
  rows.map(({ document, previous }) => ({
    json: JSON.stringify(document),
    previousRev: previous?._rev ?? null,
  }));

/** Rows with the data of their attachments, which takes a moment to read. */
export const rowsWithAttachments = <T>(rows: readonly BulkWriteRow<T>[]): Promise<WriteRow[]> =>
  Promise.all(
    rows.map(async (row) => ({
      json: JSON.stringify(stripAttachmentsDataFromDocument(row.document)),
      previousRev: row.previous?._rev ?? null,
      attachments: await attachmentsOf(row),
    })),
  );

/** The refusal of a row that names an attachment nobody has the data of; undefined for all others. */
export const attachmentError = <T>(
  row: BulkWriteRow<T>,
  primaryPath: string,
  context: string,
): RxStorageWriteError<T> | undefined => {
  const attachmentId = missingOf(row);
  if (attachmentId === undefined) return undefined;
  const documentId = String((row.document as Record<string, unknown>)[primaryPath]);
  return {
    status: 510,
    isError: true,
    documentId,
    writeRow: row,
    attachmentId,
    context,
    documentInDb: row.previous as never,
  } as RxStorageWriteError<T>;
};
