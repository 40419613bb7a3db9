/** SQLite's result codes that the engine tells apart. Source: https://sqlite.org/rescode.html */
const CODES: Readonly<Record<number, string>> = {
  7: 'out-of-memory',
  10: 'io',
  11: 'corrupt',
  13: 'disk-full',
  14: 'cannot-open',
  19: 'constraint',
  26: 'not-a-database',
};

/** What SQLite refused, with the statement it was asked. `code` is one of a few words, `io` and so on, or a number. */
export class SqlError extends Error {
  override readonly name = 'SqlError';
  readonly code: string;

  constructor(resultCode: number, message: string, statement: string) {
    super(`${message} (${resultCode}): ${statement.slice(0, 200)}`);
    // A file system out of room fails a write; SQLite only knows that the write failed.
    const isFull = /quota|no space/i.test(message);
    this.code = isFull ? 'disk-full' : (CODES[resultCode & 0xff] ?? String(resultCode));
  }
}
