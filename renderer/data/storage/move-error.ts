/** How far a move is, in documents and blobs. */
export type MoveProgress = { readonly moved: number; readonly total: number };

/**
 * Why what an earlier version kept could not be moved; nothing is lost. `code` is `old-unreadable`, `old-unknown` (kept by a version this one does not know), `in-use` (moved, but another window holds on to it),
 * `incomplete`, or what the engine says, such as `disk-full`.
 */
export class MoveError extends Error {
  override readonly name = 'MoveError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}
