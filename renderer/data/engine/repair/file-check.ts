import type { Sql } from '../sqlite/sql.ts';
import type { Table } from '../worker/table.ts';
import { isReadable, unlessDamaged } from './unless-damaged.ts';

/** How far looking the file through is, and what was found. */
export type CheckState = {
  readonly status: 'none' | 'running' | 'done';
  /** What is done of it, 0 to 1. */
  readonly share: number;
  /** What is wrong, the first of it; empty when nothing is. For support, not for everyone. */
  readonly faults: readonly string[];
};

type Position = { page: number; table: number; no: number };

const PAGES_AT_ONCE = 64;
const ROWS_AT_ONCE = 500;
/** So many parts are done again at most when the check is interrupted. */
const NOTED_EVERY = 50;
const MOST_FAULTS = 20;

/**
 * Looks the whole file through bit by bit, while it is used: whether each page can be decrypted and is the one that was
 * written, and whether each document is whole and found by its id. Interrupted, it goes on at the next opening. What
 * was found wrong is remembered until a check finds nothing.
 */
export class FileCheck {
  readonly #sql: Sql;
  readonly #tables: () => readonly Table[];
  #status: CheckState['status'] = 'none';
  #at: Position = { page: 0, table: 0, no: -1 };
  #faults: string[] = [];
  #pages = 0;
  #parts = 0;

  /** `isDue` when the last one who had the file may have been stopped in the middle of writing. */
  constructor(sql: Sql, tables: () => readonly Table[], isDue: boolean) {
    this.#sql = sql;
    this.#tables = tables;
    sql.once(
      'CREATE TABLE IF NOT EXISTS file_check (one INTEGER PRIMARY KEY CHECK (one = 1), page INTEGER, faults TEXT, is_done INTEGER)',
    );
    const [kept] = sql.all('SELECT page, faults, is_done FROM file_check');
    if (kept) {
      this.#faults = JSON.parse(String(kept[1])) as string[];
      this.#status = kept[2] === 1 ? 'done' : 'running';
      this.#at.page = Number(kept[0]);
    }
    if (isDue && this.#status !== 'running') this.begin();
  }

  get state(): CheckState {
    const share = this.#pages === 0 ? 0 : Math.min(1, this.#at.page / this.#pages);
    return { status: this.#status, share: this.#status === 'done' ? 1 : share, faults: this.#faults };
  }

  /** Begins, from the start; nothing happens when it is running already. */
  begin(): void {
    if (this.#status === 'running') return;
    this.#status = 'running';
    this.#at = { page: 0, table: 0, no: -1 };
    this.#faults = [];
  }

  /** Looks at the next part; false when there is none. */
  checkSome(): boolean {
    if (this.#status !== 'running') return false;
    this.#pages = Number(this.#sql.first('PRAGMA page_count'));
    if (this.#at.page < this.#pages) this.#checkPages();
    else if (!this.#checkRows()) {
      this.#status = 'done';
      this.#note();
      return false;
    }
    this.#parts++;
    if (this.#parts % NOTED_EVERY === 0) this.#note();
    return true;
  }

  /** Reads pages through the cipher, which knows whether they are what was written. */
  #checkPages(): void {
    const from = this.#at.page + 1;
    const to = Math.min(this.#pages, this.#at.page + PAGES_AT_ONCE);
    if (!this.#arePagesReadable(from, to))
      for (let page = from; page <= to; page++)
        if (!this.#arePagesReadable(page, page)) this.#found(`page ${page} of ${this.#pages} can't be read`);
    this.#at.page = to;
  }

  #arePagesReadable(from: number, to: number): boolean {
    const read = 'SELECT sum(length(data)) FROM sqlite_dbpage WHERE pgno BETWEEN ? AND ?';
    return isReadable(() => this.#sql.first(read, [from, to]));
  }

  /** Compares documents with the index of their ids; false when there are none left. */
  #checkRows(): boolean {
    const table = this.#tables()[this.#at.table];
    if (!table) return false;
    const { name } = table;
    const after = this.#at.no;
    let last: unknown = null;
    const isRead = isReadable(() => {
      const [row = []] = this.#sql.all(
        `SELECT max(a.no), sum(NOT json_valid(a.json)), sum(b.no IS NOT a.no)
          FROM (SELECT no, id, json FROM ${name} NOT INDEXED WHERE no > ? ORDER BY no LIMIT ${ROWS_AT_ONCE}) a
          LEFT JOIN ${name} b ON b.id = a.id`,
        [after],
      );
      last = row[0];
      if (Number(row[1]) > 0) this.#found(`${row[1]} documents of ${table.spec.name} are no JSON`);
      if (Number(row[2]) > 0)
        this.#found(`${row[2]} documents of ${table.spec.name} aren't found by their id`);
    });
    if (!isRead) this.#found(`documents of ${table.spec.name} after number ${after} can't be read`);
    // What can't be read is told; beyond it nothing more could be learnt than what the pages have shown.
    this.#at =
      typeof last === 'number'
        ? { ...this.#at, no: last }
        : { ...this.#at, table: this.#at.table + 1, no: -1 };
    return true;
  }

  #found(fault: string): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push(fault);
  }

  /** Keeps how far it is, or what it found; a file so damaged or full that it can't is checked again next time. */
  #note(): void {
    unlessDamaged(() => {
      if (this.#status === 'done' && this.#faults.length === 0) this.#sql.run('DELETE FROM file_check');
      else
        this.#sql.run('INSERT OR REPLACE INTO file_check (one, page, faults, is_done) VALUES (1, ?, ?, ?)', [
          this.#at.page,
          JSON.stringify(this.#faults),
          this.#status === 'done',
        ]);
    }, undefined);
  }
}
