const FIRST_ROOM = 262_144;
const [OPEN, COMMA, CLOSE] = [91, 44, 93];

/** Joins the UTF-8 of JSON records to that of an array of them, to be handed to another thread without a copy. */
export class JsonPart {
  #bytes = new Uint8Array(FIRST_ROOM);
  #used = 0;
  rows = 0;

  add(json: Uint8Array): void {
    const needed = this.#used + json.length + 2;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(needed * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#used] = this.rows === 0 ? OPEN : COMMA;
    this.#bytes.set(json, this.#used + 1);
    this.#used += json.length + 1;
    this.rows += 1;
  }

  /** The array so far; the next record begins another one. */
  take(): Uint8Array<ArrayBuffer> {
    if (this.rows === 0) return new Uint8Array([OPEN, CLOSE]);
    this.#bytes[this.#used] = CLOSE;
    const taken = this.#bytes.slice(0, this.#used + 1);
    this.#used = 0;
    this.rows = 0;
    return taken;
  }
}
