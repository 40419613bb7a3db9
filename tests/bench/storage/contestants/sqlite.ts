import type { BenchRecord, Contestant } from '../contestant.ts';
import { COLUMNS, type SqliteAnswer, type SqliteCall } from './sqlite-calls.ts';

type Waiting = {
  readonly records: BenchRecord[];
  readonly resolve: (answer: { readonly records: BenchRecord[]; readonly number: number }) => void;
  readonly reject: (error: Error) => void;
};

/** Plain encrypted SQLite in a worker, without RxDB: what an engine of our own is compared with. */
export const plainSqlite = (): Contestant => {
  const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  const decoder = new TextDecoder();
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<SqliteAnswer>) => {
    const call = waiting.get(data.id);
    if (!call) return;
    if (data.json)
      for (const record of JSON.parse(decoder.decode(data.json)) as BenchRecord[]) call.records.push(record);
    if (!data.done) return;
    waiting.delete(data.id);
    if (data.error === undefined) call.resolve({ records: call.records, number: data.number ?? 0 });
    else call.reject(new Error(data.error));
  });
  const ask = (call: SqliteCall) =>
    new Promise<{ readonly records: BenchRecord[]; readonly number: number }>((resolve, reject) => {
      waiting.set(++calls, { records: [], resolve, reject });
      worker.postMessage({ ...call, id: calls });
    });
  const records = async (sql: string, ...values: string[]) =>
    (await ask({ op: 'records', sql, values })).records;
  const count = async (sql: string, ...values: string[]) => (await ask({ op: 'number', sql, values })).number;

  return {
    name: 'sqlite',
    open: async () => {
      await ask({ op: 'open' });
    },
    insert: async (table, inserted) => {
      const columns = COLUMNS[table] ?? [];
      const rows = inserted.map((record) => [
        record.id,
        ...columns.map((column) => (record as unknown as Record<string, string>)[column] ?? ''),
        JSON.stringify(record),
      ]);
      await ask({ op: 'insert', table, rows });
    },
    byId: async (table, id) => (await records(`SELECT json FROM ${table} WHERE id = ?`, id))[0],
    sortedRange: ({ collection, field, from, limit }) =>
      records(
        `SELECT json FROM ${collection} WHERE ${field} >= ? ORDER BY ${field} LIMIT CAST(? AS INTEGER)`,
        from,
        String(limit),
      ),
    countFrom: (table, field, from) => count(`SELECT count(*) FROM ${table} WHERE ${field} >= ?`, from),
    countUnindexed: (table, field, value) =>
      count(`SELECT count(*) FROM ${table} WHERE json ->> '${field}' = ?`, value),
    matching: (table, field, pattern) =>
      records(`SELECT json FROM ${table} WHERE json ->> '${field}' REGEXP ?`, pattern),
    readAll: (table) => records(`SELECT json FROM ${table}`),
    update: async (table, id, change) => {
      await ask({ op: 'update', table, key: id, change });
    },
    close: async () => {
      await ask({ op: 'close' });
      worker.terminate();
    },
  };
};
