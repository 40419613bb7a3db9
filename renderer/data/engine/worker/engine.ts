import type { FileBackup } from '../backup/file-backup.ts';
import type { Derived, SourceTables } from '../derived.ts';
import type {
  EngineRequests,
  RequestKind,
  TableRef,
  WriteAnswer,
  WriteRow,
  WrittenDocuments,
} from '../protocol.ts';
import { FileCheck } from '../repair/file-check.ts';
import { salvage } from '../repair/salvage.ts';
import type { Salvaged } from '../repair/salvaged.ts';
import type { Sql } from '../sqlite/sql.ts';
import { aggregate } from './aggregate.ts';
import { blobAnswers, createBlobs } from './blobs.ts';
import { Catalogue } from './catalogue.ts';
import { sortKey } from './column-value.ts';
import { DerivedTables } from './derived-tables.ts';
import { DocumentBytes } from './documents.ts';
import { DoneWrites } from './done-writes.ts';
import { countDocuments, selectDocuments } from './select-documents.ts';
import { Sequence } from './sequence.ts';
import { writeDocuments } from './write-documents.ts';

const CLEANED_AT_ONCE = 1000;

/** What belongs to a database in a file: what copies it, and whether it should be looked through. */
type FileUpkeep = { readonly backup?: FileBackup | null; readonly isCheckDue?: boolean };

type Answers = {
  [Kind in RequestKind]: (ask: EngineRequests[Kind]['ask']) => EngineRequests[Kind]['answer'];
};

const sourceTables = (catalogue: Catalogue): SourceTables => ({
  table: (collection) => catalogue.newest(collection)?.name,
  column: (collection, path) => {
    const column = catalogue.openTable(collection).columns.byPath.get(path);
    if (!column) throw new Error(`${collection} has no column for ${path}`);
    return column.sql;
  },
});

/** The storage engine over one open database file. It runs in one thread, request by request. */
export class Engine {
  readonly #sql: Sql;
  readonly #catalogue: Catalogue;
  readonly #derived: DerivedTables;
  readonly #sequence: Sequence;
  readonly #doneWrites: DoneWrites;
  readonly #tables: SourceTables;
  readonly #backup: FileBackup | null;
  readonly #answers: Answers;
  readonly #check: FileCheck;
  /** How many changes had been made when the log was emptied. */
  #restedAt = -1;

  constructor(
    sql: Sql,
    derived: readonly Derived[] = [],
    { backup = null, isCheckDue = false }: FileUpkeep = {},
  ) {
    this.#sql = sql;
    this.#backup = backup;
    [this.#sequence, this.#doneWrites, this.#catalogue, this.#derived] = sql.transaction(() => {
      const catalogue = new Catalogue(sql);
      createBlobs(sql);
      return [
        new Sequence(sql),
        new DoneWrites(sql),
        catalogue,
        new DerivedTables(sql, derived, sourceTables(catalogue)),
      ] as const;
    });
    this.#tables = sourceTables(this.#catalogue);
    this.#check = new FileCheck(sql, () => this.#catalogue.open, isCheckDue);
    this.#answers = { ...this.#documentAnswers, ...blobAnswers(sql) };
  }

  /** Number of the last change made to any document. */
  get seq(): number {
    return this.#sequence.last;
  }

  /** Answers one request; throws an SqlError when the file can't be read or written. */
  answer<Kind extends RequestKind>(
    kind: Kind,
    ask: EngineRequests[Kind]['ask'],
  ): EngineRequests[Kind]['answer'] {
    return (this.#answers[kind] as Answers[Kind])(ask);
  }

  /** Work that right or quick answers wait for, a small part of it per call; false when there is none. */
  workInBackground(): boolean {
    return (
      this.#catalogue.rebuildSome() ||
      this.#derived.catchUp(this.#catalogue.open) ||
      (this.#backup?.copySome() ?? false)
    );
  }

  /** Work that nobody waits for, a small part of it per call; false when there is none. */
  tidyUp(): boolean {
    return this.#derived.tidy() || this.#check.checkSome();
  }

  /** Brings over what can still be read in the damaged database `from`, part by part; see `salvage`. */
  salvage(from: Sql): Generator<number, Salvaged> {
    return salvage(from, {
      sql: this.#sql,
      catalogue: this.#catalogue,
      write: ({ spec }, rows) => void this.#write({ collection: spec.name, version: spec.version, rows }),
      continueAfter: (seq) => this.#sequence.continueAfter(seq),
    });
  }

  /**
   * What is good to do when nothing has been written for a while: puts what the log holds into the database. A log that
   * is found with something in it therefore tells of someone who was stopped soon after writing.
   */
  rest(): void {
    const changes = this.#sql.totalChanges();
    if (changes === this.#restedAt || this.#backup?.isRunning) return;
    this.#sql.once('PRAGMA wal_checkpoint(TRUNCATE)');
    this.#restedAt = changes;
  }

  /** The states before of documents that are about to be written, for those who only hear of it. */
  previousOf({ rows, ...ref }: TableRef & { readonly rows: readonly WriteRow[] }): (string | null)[] {
    const table = this.#catalogue.table(ref);
    return rows.map(({ json, previousRev }) => {
      if (previousRev === null) return null;
      const known = table.find(String((JSON.parse(json) as Record<string, unknown>)[table.spec.primaryPath]));
      return known ? table.jsonOf(known.no) : null;
    });
  }

  /** The documents of all open collections that were changed after number `seq`, as one who missed it would hear. */
  missedSince(seq: number): WrittenDocuments[] {
    return this.#catalogue.open.map(({ name, spec }) => {
      const rows = this.#sql.all(`SELECT json FROM ${name} WHERE seq > ? ORDER BY seq`, [seq]);
      return {
        collection: spec.name,
        version: spec.version,
        seq: this.seq,
        context: 'missed',
        rows: rows.map(([json]) => ({ json: String(json), previousJson: null })),
      };
    });
  }

  readonly #documentAnswers: Omit<Answers, keyof ReturnType<typeof blobAnswers>> = {
    'open-collection': ({ spec }) => {
      this.#catalogue.openCollection(spec);
      return null;
    },
    write: (ask) => this.#write(ask),
    find: ({ ids, withDeleted, ...ref }) => {
      const { name } = this.#catalogue.table(ref);
      const documents = new DocumentBytes();
      const sql = `SELECT json FROM ${name} WHERE id = ?${withDeleted ? '' : ' AND deleted = 0'}`;
      for (const id of ids) this.#sql.each(sql, [sortKey(id)], (row) => documents.add(row.bytes(0)));
      return documents.finish();
    },
    query: ({ query, ...ref }) => selectDocuments(this.#sql, this.#catalogue.table(ref), query),
    count: ({ query, ...ref }) => countDocuments(this.#sql, this.#catalogue.table(ref), query),
    aggregate: ({ collection, ...ask }) => aggregate(this.#sql, this.#catalogue.openTable(collection), ask),
    changed: ({ after, limit, ...ref }) => {
      const { name } = this.#catalogue.table(ref);
      const documents = new DocumentBytes();
      let seq = after;
      this.#sql.each(
        `SELECT seq, json FROM ${name} WHERE seq > ? ORDER BY seq LIMIT ?`,
        [after, limit],
        (row) => {
          seq = row.number(0);
          documents.add(row.bytes(1));
        },
      );
      return { documents: documents.finish(), seq };
    },
    cleanup: ({ deletedBefore, ...ref }) => this.#cleanUp(ref, deletedBefore),
    attachment: ({ id, name, digest, ...ref }) => {
      const owner = this.#catalogue.table(ref).name;
      const [row] = this.#sql.all(
        'SELECT type, bytes FROM attachments WHERE owner = ? AND id = ? AND name = ? AND digest = ?',
        [owner, sortKey(id), name, digest],
      );
      return row ? { type: String(row[0]), bytes: row[1] as Uint8Array } : null;
    },
    'remove-collection': (ref) => {
      this.#sql.transaction(() => {
        this.#catalogue.remove(ref);
        this.#derived.forget(ref.collection);
      });
      return null;
    },
    check: () => this.#sql.all('PRAGMA integrity_check').map(([line]) => String(line)),
    backup: (ask) => {
      if (!this.#backup) throw new Error('A database in memory can not be copied');
      this.#backup.begin({ ...ask, counts: this.#counts() });
      return this.#backup.state;
    },
    'backup-state': () => {
      if (!this.#backup) throw new Error('A database in memory can not be copied');
      return this.#backup.state;
    },
    'begin-check': () => {
      this.#check.begin();
      return this.#check.state;
    },
    'check-state': () => this.#check.state,
    collections: () => this.#catalogue.all,
    'rebuild-state': () => this.#catalogue.rebuilding,
    waiting: ({ name }) =>
      this.#catalogue.open.reduce((sum, table) => sum + this.#derived.waitingOf(table, name), 0),
    derived: ({ name, kind, ask }) => {
      const answer = this.#derived.find(name).answers[kind];
      if (!answer) throw new Error(`${name} does not answer ${kind}`);
      return answer(this.#sql, ask as never, this.#tables);
    },
  };

  #write({ rows, writer, ...ref }: EngineRequests['write']['ask']): WriteAnswer {
    const done = writer && this.#doneWrites.find(writer);
    if (done) return { ...done, isRepeated: true };
    const table = this.#catalogue.table(ref);
    const { oddRows } = table;
    const before = this.seq;
    try {
      return this.#sql.transaction(() => {
        const answer = writeDocuments(table, rows, {
          sql: this.#sql,
          nextSeq: () => this.#sequence.next(),
          derive: this.#derived.follows(ref.collection)
            ? (written) => this.#derived.put(ref.collection, written)
            : null,
        });
        this.#sequence.save();
        if (writer) this.#doneWrites.note(writer, answer);
        return answer;
      });
    } catch (error) {
      this.#sequence.goBackTo(before);
      table.oddRows = oddRows;
      this.#derived.undone();
      throw error;
    }
  }

  #counts(): Record<string, number> {
    const counts = this.#catalogue.open.map(({ name, spec }) => [
      spec.name,
      Number(this.#sql.first(`SELECT count(*) FROM ${name} WHERE deleted = 0`)),
    ]);
    return Object.fromEntries(counts);
  }

  #cleanUp(ref: TableRef, deletedBefore: number): boolean {
    const table = this.#catalogue.table(ref);
    return this.#sql.transaction(() => table.cleanUp(deletedBefore, CLEANED_AT_ONCE) < CLEANED_AT_ONCE);
  }
}
