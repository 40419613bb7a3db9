import type { TaskControl } from '../task/task.ts';
import { TaskFailure } from '../task/task-failure.ts';
import {
  BACKUP_VERSION,
  type BackupHeader,
  type BlobLine,
  type RecordLine,
  readHeader,
  readLine,
} from './backup-lines.ts';

/** Why a file is refused as a whole, before anything was changed. */
type BackupFault = 'file-empty' | 'not-a-backup' | 'backup-too-new' | 'backup-damaged';

const refused = (fault: BackupFault): TaskFailure => new TaskFailure(`transfer.${fault}`);

/** A line of a backup with its place in the file, from 1. */
export type BackupEntry = { readonly line: number } & (
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'record'; readonly entry: RecordLine }
  | { readonly kind: 'blob'; readonly entry: BlobLine }
);

/** Longest line that is read: a blob of 48 MB. */
const LONGEST_LINE = 64 * 1024 * 1024;
const GZIP = [0x1f, 0x8b];

/** The lines of a compressed text in batches, as they come. Tells how many bytes of the file were read. */
async function* textLines(file: Blob, { report, signal }: TaskControl): AsyncGenerator<readonly string[]> {
  let read = 0;
  const counted = new TransformStream<Uint8Array, BufferSource>({
    transform: (chunk, controller) => {
      read += chunk.byteLength;
      report(read, file.size);
      controller.enqueue(chunk as BufferSource & Uint8Array);
    },
  });
  const reader = file
    .stream()
    .pipeThrough(counted, { signal })
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  let rest: string[] = [];
  let restLength = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = value.split('\n');
    restLength += lines[0]?.length ?? 0;
    if (restLength > LONGEST_LINE) throw refused('backup-damaged');
    rest.push(lines[0] ?? '');
    if (lines.length === 1) continue;
    const last = lines.pop() ?? '';
    lines[0] = rest.join('');
    rest = [last];
    restLength = last.length;
    yield lines;
  }
  if (restLength > 0) yield [rest.join('')];
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const startsAsGzip = async (file: Blob): Promise<boolean> => {
  const head = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  return GZIP.every((byte, at) => head[at] === byte);
};

const headerOf = (text: string): BackupHeader => {
  const header = readHeader(parse(text));
  if (!header) throw refused('not-a-backup');
  if (header.version > BACKUP_VERSION) throw refused('backup-too-new');
  return header;
};

/** Entries in batches; ends without complaint only after the end line, with all that it promises. */
async function* entries(file: Blob, control: TaskControl): AsyncGenerator<readonly BackupEntry[]> {
  let line = 0;
  let records = 0;
  let blobs = 0;
  let isEnded = false;
  for await (const texts of textLines(file, control)) {
    const batch: BackupEntry[] = [];
    for (const text of texts) {
      line += 1;
      if (line === 1) {
        batch.push({ line, kind: 'header', header: headerOf(text) });
        continue;
      }
      const entry = readLine(parse(text));
      if (!entry || isEnded) throw refused('backup-damaged');
      if ('record' in entry) {
        records += 1;
        batch.push({ line, kind: 'record', entry });
      } else if ('blob' in entry) {
        blobs += 1;
        batch.push({ line, kind: 'blob', entry });
      } else {
        isEnded = entry.records === records && entry.blobs === blobs;
        if (!isEnded) throw refused('backup-damaged');
      }
    }
    yield batch;
  }
  if (!isEnded) throw refused('backup-damaged');
}

/**
 * Reads a backup line by line. Throws a `TaskFailure` for a file that is none, is cut off or damaged (then what was
 * read before must not be kept), and the signal's reason when it is stopped.
 */
export async function* readBackup(file: Blob, control: TaskControl): AsyncGenerator<readonly BackupEntry[]> {
  if (file.size === 0) throw refused('file-empty');
  if (!(await startsAsGzip(file))) throw refused('not-a-backup');
  let isHeaderRead = false;
  try {
    for await (const batch of entries(file, control)) {
      isHeaderRead = true;
      yield batch;
    }
  } catch (error) {
    if (error instanceof TaskFailure) throw error;
    control.signal.throwIfAborted();
    // Decompression and decoding fail with TypeErrors of their own.
    throw refused(isHeaderRead ? 'backup-damaged' : 'not-a-backup');
  }
}
