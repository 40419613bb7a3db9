import type { IDBPDatabase } from 'idb';
import type { TableRef } from '../engine/protocol.ts';
import { parseDocuments } from '../engine/worker/documents.ts';
import { engine } from './engine.ts';
import { MoveError } from './move-error.ts';
import { type MovedDocument, oldDocuments } from './old-documents.ts';
import type { CollectionName } from './record-collections.ts';
import { rxSchema } from './rx-schema.ts';

/** An open old database with the table its documents go to. */
export type DocumentSource = {
  readonly connection: IDBPDatabase;
  readonly ref: TableRef & { readonly collection: CollectionName };
};

/** Fields that were kept as '1' and '0': `_deleted` always, and booleans that were indexed. */
const booleansOf = (collection: CollectionName): readonly string[] => {
  const { indexes = [], properties } = rxSchema(collection);
  const types = properties as Readonly<Record<string, { readonly type?: unknown } | undefined>>;
  return ['_deleted', ...indexes.flat().filter((path) => types[path]?.type === 'boolean')];
};

const isNewer = (document: MovedDocument, than: MovedDocument): boolean =>
  document._meta.lwt > than._meta.lwt;

const write = async (
  ref: TableRef,
  documents: readonly MovedDocument[],
  previousRevs: readonly (string | null)[],
): Promise<readonly { readonly document: MovedDocument; readonly kept: MovedDocument }[]> => {
  const rows = documents.map((document, place) => ({
    json: JSON.stringify(document),
    previousRev: previousRevs[place] ?? null,
  }));
  const { conflicts } = await engine().ask('write', { ...ref, rows }, 'move');
  return conflicts.map(({ place, json }) => ({
    document: documents[place] as MovedDocument,
    kept: JSON.parse(json) as MovedDocument,
  }));
};

/**
 * Copies the documents of `source`, past every check, and tells after each batch how many there were in it. Those that
 * came along in an earlier try stay, unless an earlier version of the application was used in between and wrote on.
 */
export const moveDocuments = async (
  { connection, ref }: DocumentSource,
  onMoved: (count: number) => void,
): Promise<void> => {
  for await (const documents of oldDocuments(connection, booleansOf(ref.collection))) {
    const known = await write(
      ref,
      documents,
      documents.map(() => null),
    );
    const outdated = known.filter(({ document, kept }) => isNewer(document, kept));
    if (outdated.length > 0)
      await write(
        ref,
        outdated.map(({ document }) => document),
        outdated.map(({ kept }) => kept._rev),
      );
    onMoved(documents.length);
  }
};

/** Rejects unless the engine has every document of `source`, in its state or a later one. */
export const verifyDocuments = async ({ connection, ref }: DocumentSource): Promise<void> => {
  for await (const documents of oldDocuments(connection, booleansOf(ref.collection))) {
    const ids = documents.map(({ id }) => String(id));
    const found = parseDocuments<MovedDocument>(
      await engine().ask('find', { ...ref, ids, withDeleted: true }),
    );
    const kept = new Map(found.map((document) => [String(document.id), document]));
    for (const document of documents) {
      const copy = kept.get(String(document.id));
      if (!copy || isNewer(document, copy))
        throw new MoveError('incomplete', `${ref.collection}/${String(document.id)} did not come along`);
    }
  }
};
