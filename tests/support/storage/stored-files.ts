import { TEST_KEY } from './worker-engine.ts';

/** A file of the pool in which a database lives: its name in the folder, and the name SQLite knows it by. */
export type StoredFile = { readonly name: string; readonly holds: string; readonly size: number };

/** Where the content of a file begins, after its head. */
export const CONTENT = 4096;

export const PAGE = 8192;

export const WRONG_KEY = TEST_KEY.replaceAll('a', 'b');

const folderOf = async (database: string): Promise<FileSystemDirectoryHandle> => {
  const root = await navigator.storage.getDirectory();
  const all = await root.getDirectoryHandle('kith-engine');
  return (await all.getDirectoryHandle(database)).getDirectoryHandle('.opaque');
};

/** Whether this origin has files for `database`. */
export const hasFiles = (database: string): Promise<boolean> =>
  folderOf(database).then(
    () => true,
    () => false,
  );

const read = async (database: string, name: string): Promise<File> =>
  (await (await folderOf(database)).getFileHandle(name)).getFile();

/** The files of a database, as they are on disk. */
export const filesOf = async (database: string): Promise<StoredFile[]> => {
  const files: StoredFile[] = [];
  for await (const name of (await folderOf(database)).keys()) {
    const file = await read(database, name);
    files.push({ name, size: file.size, holds: (await file.slice(0, 512).text()).replaceAll('\0', '') });
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** The name of the file that SQLite knows as `holds`, the database itself unless told. */
export const fileHolding = async (database: string, holds = '/main.db'): Promise<string> => {
  const found = (await filesOf(database)).find((file) => file.holds === holds);
  if (!found) throw new Error(`No file holds ${holds}`);
  return found.name;
};

/** A digest of each file, for seeing whether anything was changed. */
export const printsOf = async (database: string): Promise<Record<string, string>> => {
  const prints: Record<string, string> = {};
  for (const { name } of await filesOf(database)) {
    const bytes = await (await read(database, name)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    prints[name] = `${bytes.byteLength} ${digest.join('-')}`;
  }
  return prints;
};

const MOST_TRIES = 200;

/** A file to be written; a worker that was ended may hold it for moments. */
const writableOf = async (file: FileSystemFileHandle): Promise<FileSystemWritableFileStream> => {
  for (let tries = 1; ; tries++)
    try {
      return await file.createWritable({ keepExistingData: true });
    } catch (error) {
      const isHeld = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!isHeld || tries === MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
};

/** Writes over `length` bytes of a file from `at` on; what was there is given. */
export const overwrite = async (
  database: string,
  name: string,
  { at, bytes }: { at: number; bytes: Uint8Array<ArrayBuffer> },
): Promise<Uint8Array<ArrayBuffer>> => {
  const before = await (await read(database, name)).slice(at, at + bytes.length).arrayBuffer();
  const file = await (await folderOf(database)).getFileHandle(name);
  const writable = await writableOf(file);
  await writable.write({ type: 'write', position: at, data: bytes });
  await writable.close();
  return new Uint8Array(before);
};

/** Bytes that are nothing. */
export const garbage = (length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, place) => (place * 151 + 77) % 251 || 1);

/** Leaves the first `size` bytes of a file. */
export const cutOff = async (database: string, name: string, size: number): Promise<void> => {
  const file = await (await folderOf(database)).getFileHandle(name);
  const writable = await writableOf(file);
  await writable.truncate(size);
  await writable.close();
};
