import type { DerivedRow } from '../derived.ts';
import type { WriteAnswer, WriteRow } from '../protocol.ts';
import type { Sql } from '../sqlite/sql.ts';
import { sortKey } from './column-value.ts';
import type { StoredDocument, Table } from './table.ts';

type Surroundings = {
  readonly sql: Sql;
  readonly nextSeq: () => number;
  /** Takes the written documents up elsewhere, in the transaction; null when nobody follows the collection. */
  readonly derive: ((rows: readonly DerivedRow[]) => void) | null;
};

const putAttachments = (sql: Sql, table: Table, id: string, { attachments }: WriteRow): void => {
  for (const name of attachments?.removed ?? [])
    sql.run('DELETE FROM attachments WHERE owner = ? AND id = ? AND name = ?', [
      table.name,
      sortKey(id),
      name,
    ]);
  for (const { name, digest, type, bytes } of attachments?.put ?? [])
    sql.run(
      'INSERT OR REPLACE INTO attachments (owner, id, name, digest, type, bytes) VALUES (?, ?, ?, ?, ?, ?)',
      [table.name, sortKey(id), name, digest, type, bytes],
    );
};

/**
 * Writes documents over the revisions they were made from. A row whose document is of another revision by now is left
 * out and answered with the document that is there; the others are written. Runs inside a transaction.
 */
export const writeDocuments = (
  table: Table,
  rows: readonly WriteRow[],
  { sql, nextSeq, derive }: Surroundings,
): WriteAnswer => {
  const conflicts: { place: number; json: string }[] = [];
  const unexpectedlyNew: number[] = [];
  const written: DerivedRow[] = [];
  let seq = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] as WriteRow;
    const document = JSON.parse(row.json) as StoredDocument;
    const id = String(document[table.spec.primaryPath]);
    const known = row.previousRev === null ? undefined : table.find(id);
    let no: number | null;
    let before: string | null = null;
    if (known) {
      if (known.rev !== sortKey(row.previousRev ?? '')) {
        conflicts.push({ place, json: table.jsonOf(known.no) });
        continue;
      }
      no = known.no;
      if (derive && !known.isDeleted) before = table.jsonOf(no);
      seq = nextSeq();
      table.update(no, document, row.json, seq);
    } else {
      const own = nextSeq();
      no = table.insert(document, row.json, own);
      if (no === null) {
        conflicts.push({ place, json: table.jsonOf(table.find(id)?.no ?? 0) });
        continue;
      }
      seq = own;
      if (row.previousRev !== null) unexpectedlyNew.push(place);
    }
    if (row.attachments) putAttachments(sql, table, id, row);
    if (derive)
      written.push({
        collection: table.spec.name,
        no,
        id,
        document: document._deleted ? null : document,
        before: before === null ? null : (JSON.parse(before) as StoredDocument),
      });
  }
  if (written.length > 0) derive?.(written);
  return { conflicts, unexpectedlyNew, seq };
};
