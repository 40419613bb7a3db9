import { openHandleOf } from '../sqlite/open-handles.ts';
import { HEAD, type Openable, type OpenHandle } from '../sqlite/pool-files.ts';
import type { Sql } from '../sqlite/sql.ts';
import {
  type Backup,
  type BackupReason,
  backupFolder,
  copyFile,
  noteComplete,
  removeOldBackups,
} from './backup-folder.ts';

/** How far the copying is. */
export type BackupState = {
  readonly status: 'none' | 'running' | 'done' | 'failed';
  readonly doneBytes: number;
  readonly bytes: number;
  /** Why it failed: "disk-full", or a message for support. */
  readonly failure: string;
};

export type BackupOptions = {
  readonly reason: BackupReason;
  /** How many copies are kept, this one included. */
  readonly kept: number;
  readonly counts: Backup['counts'];
};

const NONE: BackupState = { status: 'none', doneBytes: 0, bytes: 0, failure: '' };
const AT_ONCE = 1024 * 1024;

const failureOf = (error: unknown): string => {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'disk-full';
  return error instanceof Error ? error.message : String(error);
};

type Copying = { readonly from: OpenHandle; readonly to: OpenHandle; at: number };

/** The database that is copied: its name, and where its file is. */
export type CopiedFile = { readonly database: string; readonly pool: string; readonly file: string };

/**
 * Copies the file of an open database, encrypted as it is, while the database is used. First all that the log holds is
 * put into the file; then nothing touches the file until it is copied, because all writes go to the log.
 */
export class FileBackup {
  readonly #copied: CopiedFile;
  readonly #sql: Sql;
  /** Called when there is something to copy. */
  onReady: () => void = () => undefined;
  #state = NONE;
  #copying: Copying | null = null;
  #options: BackupOptions | null = null;
  #logPages = 0;
  #at = '';

  constructor(copied: CopiedFile, sql: Sql) {
    this.#copied = copied;
    this.#sql = sql;
  }

  get state(): BackupState {
    return this.#state;
  }

  /** Whether the file must not be touched now. */
  get isRunning(): boolean {
    return this.#state.status === 'running';
  }

  /** Begins; nothing happens when a copy is being made already. Throws an SqlError when the log can't be emptied. */
  begin(options: BackupOptions): void {
    if (this.isRunning) return;
    const [checkpoint] = this.#sql.once('PRAGMA wal_checkpoint(TRUNCATE)');
    if (checkpoint?.[0] !== 0) throw new Error('The log could not be emptied');
    this.#logPages = Number(this.#sql.first('PRAGMA wal_autocheckpoint'));
    this.#sql.once('PRAGMA wal_autocheckpoint = 0');
    this.#options = options;
    this.#state = { ...NONE, status: 'running' };
    this.#open().catch((error) => this.#end(error));
  }

  /** Copies the next part; false when there is none. */
  copySome(): boolean {
    const copying = this.#copying;
    if (!copying) return false;
    try {
      const { from, to, at } = copying;
      const part = new Uint8Array(Math.min(AT_ONCE, this.#state.bytes - at));
      const read = part.length === 0 ? 0 : from.read(part, { at: HEAD + at });
      if (read !== part.length) throw new Error('The file of the database became shorter');
      if (read > 0 && to.write(part, { at }) !== read) throw new DOMException('', 'QuotaExceededError');
      copying.at += read;
      this.#state = { ...this.#state, doneBytes: copying.at };
      if (copying.at < this.#state.bytes) return true;
      to.flush();
      to.close();
      this.#copying = null;
      this.#complete().then(
        () => this.#end(),
        (error) => this.#end(error),
      );
    } catch (error) {
      copying.to.close();
      this.#copying = null;
      this.#end(error);
    }
    return false;
  }

  /** Stops, because the database is being closed; what was copied so far is no copy. */
  stop(): void {
    this.#copying?.to.close();
    this.#copying = null;
  }

  get #name(): string {
    return this.#at.replace(/[^0-9TZ]/g, '');
  }

  async #open(): Promise<void> {
    const { database, pool, file: name } = this.#copied;
    const from = await openHandleOf(pool, name);
    if (!from) throw new Error('The file of the database is not open');
    this.#at = new Date().toISOString();
    const folder = await backupFolder(database, true);
    if (!folder) throw new Error('There is no folder for copies');
    const file = await copyFile(folder, this.#name, true);
    const to = await (file as Openable).createSyncAccessHandle();
    to.truncate(0);
    this.#state = { ...this.#state, bytes: from.getSize() - HEAD };
    this.#copying = { from, to, at: 0 };
    this.onReady();
  }

  async #complete(): Promise<void> {
    const folder = await backupFolder(this.#copied.database, true);
    const options = this.#options;
    if (!folder || !options) return;
    const { reason, counts, kept } = options;
    await noteComplete(folder, { name: this.#name, at: this.#at, reason, bytes: this.#state.bytes, counts });
    // Not while one of them is about to be restored.
    if (reason !== 'before-restore') await removeOldBackups(this.#copied.database, kept);
  }

  #end(error?: unknown): void {
    this.#state = error
      ? { ...this.#state, status: 'failed', failure: failureOf(error) }
      : { ...this.#state, status: 'done' };
    try {
      this.#sql.once(`PRAGMA wal_autocheckpoint = ${this.#logPages}`);
    } catch {
      // The database was closed meanwhile.
    }
  }
}
