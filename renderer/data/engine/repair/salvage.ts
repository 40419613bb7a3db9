import type { CollectionSpec } from '../collection-spec.ts';
import type { WriteRow } from '../protocol.ts';
import type { Sql } from '../sqlite/sql.ts';
import type { SqlValue } from '../sqlite/statement.ts';
import type { Catalogue } from '../worker/catalogue.ts';
import { fromSortKey } from '../worker/column-value.ts';
import type { StoredDocument, Table } from '../worker/table.ts';
import { readableRows } from './readable-rows.ts';
import type { Salvaged } from './salvaged.ts';
import { unlessDamaged } from './unless-damaged.ts';

/** Where what is brought over goes to. */
export type SalvageInto = {
  readonly sql: Sql;
  readonly catalogue: Catalogue;
  /** Writes documents over the revisions that are given, as a window does. */
  readonly write: (table: Table, rows: readonly WriteRow[]) => void;
  /** No change is numbered lower than this from now on. */
  readonly continueAfter: (seq: number) => void;
};

type Source = { readonly name: string; readonly spec: CollectionSpec };

const DOCUMENTS_AT_ONCE = 500;
/** Pictures, of which each may have megabytes. */
const BLOBS_AT_ONCE = 8;

const sourcesIn = (sql: Sql): readonly Source[] =>
  unlessDamaged(() => sql.all('SELECT no, spec FROM collections ORDER BY no'), []).map(([no, spec]) => ({
    name: `c${no}`,
    spec: JSON.parse(String(spec)) as CollectionSpec,
  }));

const isDocument = (json: string): boolean => {
  try {
    const { _rev, _meta } = JSON.parse(json) as StoredDocument;
    return typeof _rev === 'string' && typeof _meta?.lwt === 'number';
  } catch {
    return false;
  }
};

/** The row that puts a document of the damaged file over what is there; null when that is as new. */
const rowOver = (sql: Sql, table: Table, [, id, seq, json]: readonly SqlValue[]): WriteRow | null => {
  if (typeof json !== 'string' || !isDocument(json)) return null;
  const [known] = sql.all(`SELECT seq, rev FROM ${table.name} WHERE id = ?`, [id ?? null]);
  if (known && Number(known[0]) >= Number(seq)) return null;
  return { json, previousRev: known ? fromSortKey(String(known[1])) : null };
};

/** Bytes that are kept beside the documents: which, and how they are put into the other file. */
type ByteSource = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly insert: string;
  /** What is to be put; null leaves it out. */
  readonly valuesOf: (values: readonly SqlValue[]) => readonly SqlValue[] | null;
};

const blobsOf: ByteSource = {
  table: 'blobs',
  columns: ['hash', 'type', 'bytes'],
  insert: 'INSERT OR IGNORE INTO blobs',
  valuesOf: (values) => values,
};

const attachmentsOf = (owners: ReadonlyMap<string, Table>): ByteSource => ({
  table: 'attachments',
  columns: ['owner', 'id', 'name', 'digest', 'type', 'bytes'],
  insert: 'INSERT OR REPLACE INTO attachments',
  valuesOf: ([owner, ...values]) => {
    const table = owners.get(String(owner));
    return table ? [table.name, ...values] : null;
  },
});

/**
 * Brings over from the damaged database `from` what can still be read there and is newer than in `into`, an earlier
 * copy of the same database or an empty one. Numbers of changes tell what is newer: they are the file's own and only
 * grow. Gives after each part how many documents were looked at.
 */
export function* salvage(from: Sql, into: SalvageInto): Generator<number, Salvaged> {
  const { sql, catalogue, write } = into;
  const salvaged = { documents: 0, blobs: 0, gaps: 0 };
  let seen = 0;
  into.continueAfter(Number(unlessDamaged(() => from.first('SELECT reserved FROM sequence'), 0) ?? 0));
  const owners = new Map<string, Table>();
  for (const { name, spec } of sourcesIn(from)) {
    const table = catalogue.openCollection(spec);
    owners.set(name, table);
    const reading = readableRows(from, name, ['id', 'seq', 'json'], DOCUMENTS_AT_ONCE);
    let part = reading.next();
    for (; !part.done; part = reading.next()) {
      const rows = part.value.map((row) => rowOver(sql, table, row)).filter((row) => row !== null);
      if (rows.length > 0) write(table, rows);
      salvaged.documents += rows.length;
      seen += part.value.length;
      yield seen;
    }
    salvaged.gaps += part.value;
  }
  for (const source of [blobsOf, attachmentsOf(owners)]) {
    const reading = readableRows(from, source.table, source.columns, BLOBS_AT_ONCE);
    let part = reading.next();
    for (; !part.done; part = reading.next()) {
      const rows = part.value.map(([, ...values]) => source.valuesOf(values)).filter((row) => row !== null);
      sql.transaction(() => {
        for (const row of rows) {
          sql.run(`${source.insert} (${source.columns}) VALUES (${source.columns.map(() => '?')})`, row);
          salvaged.blobs += sql.changes();
        }
      });
      yield seen;
    }
    salvaged.gaps += part.value;
  }
  return salvaged;
}
