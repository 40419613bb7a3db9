type At = { readonly at?: number };

/** The methods of a file held open that are replaced; the browser's own type of it exists for workers only. */
type FileMethods = {
  write: (data: Uint8Array, options?: At) => number;
  read: (into: Uint8Array, options?: At) => number;
  truncate: (size: number) => void;
  getSize: () => number;
  flush: () => void;
  close: () => void;
};

const ROOM = 1024 * 1024;
/** A file of a pool begins with its name, which must be right for whoever opens it next, however this worker ends. */
const HEAD = 4096;

/** Neighbouring writes to one file that have not been passed on yet. */
class Gathered {
  readonly bytes = new Uint8Array(ROOM);
  start = 0;
  length = 0;

  get end(): number {
    return this.start + this.length;
  }

  /** Takes a write that goes on where the last one ended; false when it does not, or there is no room for it. */
  take(data: Uint8Array, at: number): boolean {
    if (this.length === 0) this.start = at;
    if (at !== this.end || this.length + data.byteLength > ROOM) return false;
    this.bytes.set(data, this.length);
    this.length += data.byteLength;
    return true;
  }
}

/**
 * Makes all files of this worker gather neighbouring writes and pass them on in one: SQLite writes its log page by
 * page, each with a head of its own, and a call of the browser takes as long for 24 bytes as for a hundred thousand.
 * What is gathered is passed on before anyone could miss it: before the file is flushed, measured, cut or closed, and
 * before a read of what was written. SQLite calls nothing saved before it has been flushed, so that what is lost with
 * the worker is what would have been lost with the machine. A write that fails does so at the call that passes it on.
 */
export const gatherWrites = (): void => {
  const { prototype } = Reflect.get(globalThis, 'FileSystemSyncAccessHandle') as { prototype: FileMethods };
  const { write, read, truncate, getSize, flush, close } = prototype;
  const all = new WeakMap<object, Gathered>();

  const passOn = (file: FileMethods): void => {
    const gathered = all.get(file);
    if (!gathered || gathered.length === 0) return;
    const { bytes, start, length } = gathered;
    gathered.length = 0;
    const written = write.call(file, bytes.subarray(0, length), { at: start });
    if (written !== length) throw new Error(`Only ${written} of ${length} bytes were written`);
  };

  prototype.write = function (this: FileMethods, data, options) {
    if (options?.at === undefined || options.at < HEAD || data.byteLength > ROOM) {
      passOn(this);
      return write.call(this, data, options);
    }
    let gathered = all.get(this);
    if (!gathered) {
      gathered = new Gathered();
      all.set(this, gathered);
    }
    if (!gathered.take(data, options.at)) {
      passOn(this);
      gathered.take(data, options.at);
    }
    return data.byteLength;
  };
  prototype.read = function (this: FileMethods, into, options) {
    const gathered = all.get(this);
    const at = options?.at;
    if (gathered && (at === undefined || (at < gathered.end && at + into.byteLength > gathered.start)))
      passOn(this);
    return read.call(this, into, options);
  };
  prototype.truncate = function (this: FileMethods, size) {
    passOn(this);
    truncate.call(this, size);
  };
  prototype.getSize = function (this: FileMethods) {
    passOn(this);
    return getSize.call(this);
  };
  prototype.flush = function (this: FileMethods) {
    passOn(this);
    flush.call(this);
  };
  prototype.close = function (this: FileMethods) {
    try {
      passOn(this);
    } finally {
      close.call(this);
    }
  };
};
