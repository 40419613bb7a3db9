const KEPT = 2000;

/** Which contacts changed since a version of the index, as long as it was not too much to bother. */
export class ChangeLog {
  #changes: { readonly version: number; readonly id: string }[] = [];
  #since = 0;
  #version = 0;

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  /** Notes that contacts were added, changed or removed together. */
  note(ids: Iterable<string>): void {
    this.#version++;
    for (const id of ids) this.#changes.push({ version: this.#version, id });
    if (this.#changes.length <= KEPT) return;
    this.#since = this.#version;
    this.#changes = [];
  }

  /** Ids changed after `version`; null when there were too many to have been kept. */
  idsSince(version: number): ReadonlySet<string> | null {
    if (version < this.#since) return null;
    return new Set(this.#changes.filter((change) => change.version > version).map((change) => change.id));
  }
}
