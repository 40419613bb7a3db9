/** The worker that holds plain SQLite, encrypted, in files of the origin's private file system. */
import init, { type Database, type PreparedStatement, type Sqlite3Static } from '@evolu/sqlite-wasm';
import { JsonPart } from './json-part.ts';
import { type Change, COLUMNS, type SqliteAnswer, type SqliteCall } from './sqlite-calls.ts';
import { type Texts, textsOf } from './sqlite-texts.ts';

const POOL = 'bench';
const KEY = '0123456789abcdef'.repeat(4);
/** So many rows go to the page in one message, which parses them while the next ones are read. */
const PART = 2000;
const decoder = new TextDecoder();

const INDEXES = [
  'contacts (sortName)',
  'contacts (updatedAt)',
  'contacts (importId)',
  'interactions (contactId, at)',
  'interactions (at)',
  'interactions (nextStepState, nextStepDueOn)',
  'interactions (importId)',
];

let database: Database | undefined;
let texts: Texts | undefined;
const statements = new Map<string, PreparedStatement>();

const opened = (): Database => {
  if (!database) throw new Error('SQLite is not open');
  return database;
};

const textual = (): Texts => {
  if (!texts) throw new Error('SQLite is not open');
  return texts;
};

/** The statement of `sql`, compiled once, with `values` bound to it. */
const statement = (sql: string, values: readonly string[] = []): PreparedStatement => {
  let known = statements.get(sql);
  if (!known) {
    known = opened().prepare(sql);
    statements.set(sql, known);
  }
  return textual().bind(known, values);
};

const addRegexp = (to: Database): void => {
  const compiled = new Map<unknown, RegExp>();
  to.createFunction(
    'regexp',
    (_context, pattern, text) => {
      let regex = compiled.get(pattern);
      if (!regex) {
        regex = new RegExp(String(pattern));
        compiled.set(pattern, regex);
      }
      return regex.test(String(text)) ? 1 : 0;
    },
    { arity: 2, deterministic: true },
  );
};

const open = async (): Promise<void> => {
  const sqlite: Sqlite3Static = await init();
  await sqlite.installOpfsSAHPoolVfs({ name: POOL, initialCapacity: 8 });
  const { sqlite3mc_vfs_create: createCipher } = sqlite.capi as unknown as {
    sqlite3mc_vfs_create: (vfs: string, makeDefault: number) => number;
  };
  if (createCipher(POOL, 0) !== 0) throw new Error('There is no encryption');
  const opening = new sqlite.oo1.DB(`file:/bench.db?vfs=multipleciphers-${POOL}`, 'c');
  opening.exec(`PRAGMA key = 'raw:${KEY}'`);
  opening.exec('PRAGMA page_size = 8192; PRAGMA locking_mode = exclusive');
  const mode = opening.selectValue('PRAGMA journal_mode = WAL');
  if (mode !== 'wal') throw new Error(`The journal is ${mode}`);
  opening.exec('PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = memory');
  for (const [table, columns] of Object.entries(COLUMNS))
    opening.exec(`CREATE TABLE IF NOT EXISTS ${table} (
      rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
      ${columns.map((column) => `${column} TEXT NOT NULL`).join(', ')}, json TEXT NOT NULL)`);
  INDEXES.forEach((index, place) => {
    opening.exec(`CREATE INDEX IF NOT EXISTS index_${place} ON ${index}`);
  });
  addRegexp(opening);
  database = opening;
  texts = textsOf(sqlite);
};

const insert = (table: string, rows: readonly (readonly string[])[]): void => {
  const columns = ['id', ...(COLUMNS[table] ?? []), 'json'];
  const inserting = statement(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  opened().transaction(() => {
    for (const row of rows) textual().bind(inserting, row).stepReset();
  });
};

const update = (table: string, key: string, change: Change): void => {
  const columns = COLUMNS[table] ?? [];
  opened().transaction(() => {
    const reading = statement(`SELECT json FROM ${table} WHERE id = ?`, [key]);
    const stored = reading.step() ? decoder.decode(textual().column(reading)) : undefined;
    reading.reset();
    if (stored === undefined) throw new Error(`There is no ${key}`);
    const record = { ...JSON.parse(stored), ...change } as Record<string, string>;
    const assignments = [...columns, 'json'].map((column) => `${column} = ?`).join(', ');
    const written = [...columns.map((column) => record[column] ?? ''), JSON.stringify(record), key];
    statement(`UPDATE ${table} SET ${assignments} WHERE id = ?`, written).stepReset();
  });
};

/** Hands an answer over, its bytes without a copy. */
const answer = (part: SqliteAnswer): void =>
  postMessage(part, { transfer: part.json ? [part.json.buffer] : [] });

/** Sends what `sql` finds in parts and answers the last one. */
const records = (id: number, sql: string, values: readonly string[]): Uint8Array<ArrayBuffer> => {
  const reading = statement(sql, values);
  const part = new JsonPart();
  while (reading.step()) {
    if (part.rows === PART) answer({ id, done: false, json: part.take() });
    part.add(textual().column(reading));
  }
  reading.reset();
  return part.take();
};

const number = (sql: string, values: readonly string[]): number => {
  const reading = statement(sql, values);
  const found = reading.step() ? Number(reading.get(0)) : 0;
  reading.reset();
  return found;
};

const run = async (id: number, call: SqliteCall): Promise<Omit<SqliteAnswer, 'id' | 'done'>> => {
  if (call.op === 'open') await open();
  else if (call.op === 'insert') insert(call.table, call.rows);
  else if (call.op === 'update') update(call.table, call.key, call.change);
  else if (call.op === 'records') return { json: records(id, call.sql, call.values) };
  else if (call.op === 'number') return { number: number(call.sql, call.values) };
  else {
    for (const known of statements.values()) known.finalize();
    statements.clear();
    opened().close();
  }
  return {};
};

addEventListener('message', async ({ data }: MessageEvent<SqliteCall & { readonly id: number }>) => {
  try {
    answer({ id: data.id, done: true, ...(await run(data.id, data)) });
  } catch (error) {
    answer({ id: data.id, done: true, error: String(error) });
  }
});
