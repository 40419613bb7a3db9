/**
 * The text of `bytes` in `encoding` (a label of the Encoding Standard, "windows-1252"); undefined when the encoding
 * is not known. Bytes that fit no character become U+FFFD. Platforms have it: `decodeWith(TextDecoder)`.
 */
export type DecodeText = (bytes: Uint8Array, encoding: string) => string | undefined;

/** What is needed of the platform's `TextDecoder`. */
export type TextDecoderClass = new (label: string) => { decode(bytes: Uint8Array): string };

/** `DecodeText` by the platform's decoder, which is no part of the language itself. */
export const decodeWith = (Decoder: TextDecoderClass): DecodeText => {
  const decoders = new Map<string, { decode(bytes: Uint8Array): string } | undefined>();
  const decoderFor = (encoding: string) => {
    try {
      return new Decoder(encoding);
    } catch {
      return undefined; // RangeError: no such encoding.
    }
  };
  return (bytes, encoding) => {
    if (!decoders.has(encoding)) decoders.set(encoding, decoderFor(encoding));
    return decoders.get(encoding)?.decode(bytes);
  };
};
