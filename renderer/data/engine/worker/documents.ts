/** Documents as one JSON array, in UTF-8: written without parsing any of them, read by the receiver at once. */
export class DocumentBytes {
  #bytes = new Uint8Array(16_384);
  #length = 1;
  count = 0;

  constructor() {
    this.#bytes[0] = 0x5b;
  }

  /** Adds the JSON text of one document. */
  add(json: Uint8Array): void {
    const needed = this.#length + json.length + 2;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    if (this.count++ > 0) this.#bytes[this.#length++] = 0x2c;
    this.#bytes.set(json, this.#length);
    this.#length += json.length;
  }

  /** The array, in memory of its own that can be handed to another thread. */
  finish(): Uint8Array<ArrayBuffer> {
    this.#bytes[this.#length] = 0x5d;
    return this.#bytes.slice(0, this.#length + 1);
  }
}

const decoder = new TextDecoder();

/** Reads what `DocumentBytes` wrote. */
export const parseDocuments = <T>(bytes: Uint8Array): T[] => JSON.parse(decoder.decode(bytes)) as T[];
