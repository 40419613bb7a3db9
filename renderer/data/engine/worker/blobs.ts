import type { EngineRequests, StoredBlob } from '../protocol.ts';
import type { Sql } from '../sqlite/sql.ts';

type BlobKind = 'put-blobs' | 'get-blob' | 'delete-blobs' | 'blob-hashes';
type BlobAnswers = {
  readonly [Kind in BlobKind]: (ask: EngineRequests[Kind]['ask']) => EngineRequests[Kind]['answer'];
};

/** Makes the table of blobs if it is not there. */
export const createBlobs = (sql: Sql): void => {
  sql.once(
    'CREATE TABLE IF NOT EXISTS blobs (hash TEXT PRIMARY KEY, type TEXT NOT NULL, bytes BLOB NOT NULL)',
  );
};

/** The answers about blobs, each in one transaction. */
export const blobAnswers = (sql: Sql): BlobAnswers => ({
  'put-blobs': ({ blobs }) =>
    sql.transaction(() => {
      for (const { hash, type, bytes } of blobs)
        sql.run('INSERT OR IGNORE INTO blobs (hash, type, bytes) VALUES (?, ?, ?)', [hash, type, bytes]);
      return null;
    }),
  'get-blob': ({ hash }): StoredBlob | null => {
    const [row] = sql.all('SELECT type, bytes FROM blobs WHERE hash = ?', [hash]);
    return row ? { hash, type: String(row[0]), bytes: row[1] as Uint8Array } : null;
  },
  'delete-blobs': ({ hashes }) =>
    sql.transaction(() => {
      for (const hash of hashes) sql.run('DELETE FROM blobs WHERE hash = ?', [hash]);
      return null;
    }),
  'blob-hashes': () => sql.all('SELECT hash FROM blobs ORDER BY hash').map(([hash]) => String(hash)),
});
