const [OPEN, COMMA, CLOSE] = [0x5b, 0x2c, 0x5d];

/** Documents as one JSON array, in UTF-8: written without parsing any of them, read by the receiver at once. */
export class DocumentBytes {
  #bytes = new Uint8Array(16_384);
  #length = 1;
  /** Where each document begins. */
  readonly #starts: number[] = [];

  constructor() {
    this.#bytes[0] = OPEN;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** Adds the JSON text of one document. */
  add(json: Uint8Array): void {
    const needed = this.#length + json.length + 2;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    if (this.count > 0) this.#bytes[this.#length++] = COMMA;
    this.#starts.push(this.#length);
    this.#bytes.set(json, this.#length);
    this.#length += json.length;
  }

  /** The array, in memory of its own that can be handed to another thread. */
  finish(): Uint8Array<ArrayBuffer> {
    this.#bytes[this.#length] = CLOSE;
    return this.#bytes.slice(0, this.#length + 1);
  }

  /** The array with its documents in another order: `places` says for each where it was added, from 0. */
  finishInOrder(places: Iterable<number>): Uint8Array<ArrayBuffer> {
    const ordered = new Uint8Array(this.#length + 1);
    ordered[0] = OPEN;
    let length = 1;
    for (const place of places) {
      if (length > 1) ordered[length++] = COMMA;
      const next = this.#starts[place + 1];
      const document = this.#bytes.subarray(
        this.#starts[place],
        next === undefined ? this.#length : next - 1,
      );
      ordered.set(document, length);
      length += document.length;
    }
    ordered[length] = CLOSE;
    return ordered;
  }
}

const decoder = new TextDecoder();

/** Reads what `DocumentBytes` wrote. */
export const parseDocuments = <T>(bytes: Uint8Array): T[] => JSON.parse(decoder.decode(bytes)) as T[];
