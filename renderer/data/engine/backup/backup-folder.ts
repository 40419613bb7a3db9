/** Copies of a database that are kept on the device, each a file with a description beside it. */

import type { Salvaged } from '../repair/salvaged.ts';
import { POOL_FILES } from '../sqlite/pool-files.ts';

const FOLDER = 'kith-engine-backups';
const DESCRIBED = '.json';
const COPIED = '.backup';
const WISH = 'restore.wish';
const REPLACED = 'replaced-';
const REPAIRED = 'repair.note';
const MOST_TRIES = 20;

/** Why a copy was made. */
export type BackupReason = 'automatic' | 'asked' | 'before-restore';

/** A copy of the database; its name is unique among them. */
export type Backup = {
  readonly name: string;
  /** When it was made, ISO instant. */
  readonly at: string;
  readonly reason: BackupReason;
  readonly bytes: number;
  /** Living documents in it, by collection. */
  readonly counts: Readonly<Record<string, number>>;
};

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof DOMException && error.name === name;

/** Where the copies of `database` are, from the root of the origin's files. */
export const backupPath = (database: string): string => `/${FOLDER}/${database}`;

/** The folder of `database`; null when there is none and `create` is false. */
export const backupFolder = async (
  database: string,
  create: boolean,
): Promise<FileSystemDirectoryHandle | null> => {
  let folder = await navigator.storage.getDirectory();
  try {
    for (const name of [FOLDER, database]) folder = await folder.getDirectoryHandle(name, { create });
    return folder;
  } catch (error) {
    if (isNamed(error, 'NotFoundError')) return null;
    throw error;
  }
};

const filesIn = async (folder: FileSystemDirectoryHandle): Promise<FileSystemFileHandle[]> => {
  const files: FileSystemFileHandle[] = [];
  for await (const entry of folder.values())
    if (entry.kind === 'file') files.push(entry as FileSystemFileHandle);
  return files;
};

/** The text of a small file; null when it is gone. One that is replaced while it is read is read again. */
const textOf = async (file: FileSystemFileHandle): Promise<string | null> => {
  for (let tries = 1; ; tries++)
    try {
      return await (await file.getFile()).text();
    } catch (error) {
      if (isNamed(error, 'NotFoundError')) return null;
      if (!isNamed(error, 'NotReadableError') || tries === MOST_TRIES) throw error;
    }
};

/** Writes a small file as a whole. */
const writeText = async (folder: FileSystemDirectoryHandle, name: string, text: string): Promise<void> => {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  await stream.write(text);
  await stream.close();
};

/** The file of copy `name`, new or there already. */
export const copyFile = (
  folder: FileSystemDirectoryHandle,
  name: string,
  create = false,
): Promise<FileSystemFileHandle> => folder.getFileHandle(`${name}${COPIED}`, { create });

/** Says that copy `backup` is complete; until then it is none. */
export const noteComplete = (folder: FileSystemDirectoryHandle, backup: Backup): Promise<void> =>
  writeText(folder, `${backup.name}${DESCRIBED}`, JSON.stringify(backup));

/** All complete copies of `database`, the latest first. */
export const listBackups = async (database: string): Promise<readonly Backup[]> => {
  const folder = await backupFolder(database, false);
  if (!folder) return [];
  const described = (await filesIn(folder)).filter(({ name }) => name.endsWith(DESCRIBED));
  const texts = await Promise.all(described.map(textOf));
  const backups = texts.filter((text) => text !== null).map((text) => JSON.parse(text) as Backup);
  return backups.sort((a, b) => (a.at < b.at ? 1 : -1));
};

const removeBackup = async (folder: FileSystemDirectoryHandle, name: string): Promise<void> => {
  await folder.removeEntry(`${name}${DESCRIBED}`);
  await folder.removeEntry(`${name}${COPIED}`);
};

/**
 * Removes what is not to be kept: automatic and asked copies but the latest `kept`, those from before a restoring but
 * the latest, and files of copies that were never completed.
 */
export const removeOldBackups = async (database: string, kept: number): Promise<void> => {
  const folder = await backupFolder(database, false);
  if (!folder) return;
  const backups = await listBackups(database);
  const isBefore = ({ reason }: Backup): boolean => reason === 'before-restore';
  const old = [
    ...backups.filter((backup) => !isBefore(backup)).slice(kept),
    ...backups.filter(isBefore).slice(1),
  ];
  for (const { name } of old) await removeBackup(folder, name);
  const complete = new Set(backups.map(({ name }) => `${name}${COPIED}`));
  for (const { name } of await filesIn(folder))
    if (name.endsWith(COPIED) && !complete.has(name)) await folder.removeEntry(name);
};

/** What is to take the place of the database. */
export type Wish = {
  /** The copy; null for an empty database, to be filled with what can still be read. */
  readonly name: string | null;
  /** Whether what can still be read in the former files is to be brought over. */
  readonly isRepair: boolean;
  /** The folder for what was in its place: the same however often it is begun, so that all of it stays together. */
  readonly aside: string;
  /** Whether all of that is there. */
  readonly isAside: boolean;
};

/** Notes that at the next opening a copy, or an empty database, is to take the place of `database`. */
export const wishRestore = async (database: string, wish: Pick<Wish, 'name' | 'isRepair'>): Promise<void> => {
  const folder = await backupFolder(database, true);
  if (folder) await noteWish(folder, { ...wish, aside: `${REPLACED}${Date.now()}`, isAside: false });
};

/** Notes how far a wish is. */
export const noteWish = (folder: FileSystemDirectoryHandle, wish: Wish): Promise<void> =>
  writeText(folder, WISH, JSON.stringify(wish));

/** What is to take the place of `database`, and the folder of the copies; null when nothing is. */
export const wishedRestore = async (
  database: string,
): Promise<{ readonly folder: FileSystemDirectoryHandle; readonly wish: Wish } | null> => {
  const folder = await backupFolder(database, false);
  const file = folder && (await filesIn(folder)).find(({ name }) => name === WISH);
  const text = file && (await textOf(file));
  return folder && text ? { folder, wish: JSON.parse(text) as Wish } : null;
};

/** Ends the wish after it was fulfilled, or when it can't be. */
export const forgetWish = (folder: FileSystemDirectoryHandle): Promise<void> => folder.removeEntry(WISH);

/**
 * Puts the files of a database that is being replaced into folder `name`, where they stay until the next time, in such
 * a way that they can be opened as a database there.
 */
export const putAside = async (
  folder: FileSystemDirectoryHandle,
  name: string,
  files: readonly FileSystemFileHandle[],
): Promise<void> => {
  const pool = await folder.getDirectoryHandle(name, { create: true });
  const aside = await pool.getDirectoryHandle(POOL_FILES, { create: true });
  for (const file of files) {
    const movable = file as FileSystemFileHandle & {
      readonly move: (to: FileSystemDirectoryHandle, name: string) => Promise<void>;
    };
    await movable.move(aside, file.name);
  }
};

/** Removes what was put aside, but for the last time. */
export const removeOldReplaced = async (folder: FileSystemDirectoryHandle): Promise<void> => {
  const replaced: FileSystemDirectoryHandle[] = [];
  for await (const entry of folder.values())
    if (entry.kind === 'directory' && entry.name.startsWith(REPLACED))
      replaced.push(entry as FileSystemDirectoryHandle);
  replaced.sort((a, b) => (a.name < b.name ? 1 : -1));
  for (const old of replaced.slice(1)) {
    const pool = await old.getDirectoryHandle(POOL_FILES, { create: true });
    for (const { name } of await filesIn(pool)) await pool.removeEntry(name);
    await old.removeEntry(POOL_FILES);
    await folder.removeEntry(old.name);
  }
};

/** What came of a repair: when it was, the copy that was taken, and what was brought over from the damaged file. */
export type Repair = {
  readonly at: string;
  /** When the copy was made; null when there was none. */
  readonly copyAt: string | null;
  /** Null when nothing of the damaged file could be read. */
  readonly salvaged: Salvaged | null;
};

/** Notes the latest repair. */
export const noteRepair = (folder: FileSystemDirectoryHandle, repair: Repair): Promise<void> =>
  writeText(folder, REPAIRED, JSON.stringify(repair));

/** The latest repair of `database`; null when there was none. */
export const latestRepair = async (database: string): Promise<Repair | null> => {
  const folder = await backupFolder(database, false);
  const file = folder && (await filesIn(folder)).find(({ name }) => name === REPAIRED);
  const text = file && (await textOf(file));
  return text ? (JSON.parse(text) as Repair) : null;
};
