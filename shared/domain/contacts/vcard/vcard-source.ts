import { detectEncoding, withoutBom } from '#shared/domain/import/detect-encoding.ts';
import type { DecodeText } from '#shared/kernel/decode-text.ts';
import { isUtf8 } from '#shared/kernel/utf8.ts';

/** A vCard file: its bytes (better: each card may have an encoding of its own) or its text. */
export type VCardFile =
  | { readonly bytes: Uint8Array; readonly decode: DecodeText }
  | { readonly text: string; readonly decode: DecodeText };

/** A line as it stands in the file, its number from 1. */
export type RawLine = { readonly line: number; readonly raw: string };

/** A file as lines. Lines of bytes are "binary strings" (one unit per byte) until `decode` makes text of a value. */
export type VCardSource = {
  readonly lines: () => Generator<RawLine>;
  /** Text of `raw`, in `charset` where one is named. */
  readonly decode: (raw: string, charset: string) => string;
  /** Text of what was quoted-printable: units below 256 are bytes. */
  readonly decodeBytes: (binary: string, charset: string) => string;
};

const CHUNK = 8192;
const NOT_ASCII = /[^\p{ASCII}]/u;
const NOT_BYTES = /([^\0-\xff]+)/u;

const binaryString = (bytes: Uint8Array, from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + CHUNK, to)));
  }
  return text;
};

const bytesOf = (binary: string): Uint8Array => Uint8Array.from(binary, (unit) => unit.charCodeAt(0));

const byteLines = function* (bytes: Uint8Array): Generator<RawLine> {
  let from = 0;
  let line = 1;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at];
    if (at < bytes.length && byte !== 10 && byte !== 13) continue;
    yield { line, raw: binaryString(bytes, from, at) };
    if (byte === 13 && bytes[at + 1] === 10) at += 1;
    from = at + 1;
    line += 1;
  }
};

const textLines = function* (text: string): Generator<RawLine> {
  const ends = /\r\n?|\n|$/g;
  let from = 0;
  let line = 1;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    yield { line, raw: text.slice(from, end.index) };
    if (end[0] === '') return;
    from = ends.lastIndex;
    line += 1;
  }
};

/** Bytes of `charset`; where none is named, or they do not fit it: UTF-8 if they are that, else Windows-1252. */
const decodeGuessing = (bytes: Uint8Array, charset: string, decode: DecodeText): string => {
  const isNamedUtf8 = /^utf-?8$/i.test(charset);
  const named = charset !== '' && !isNamedUtf8 ? decode(bytes, charset) : undefined;
  return named ?? decode(bytes, isUtf8(bytes) ? 'utf-8' : 'windows-1252') ?? '';
};

/** Reads `file` line by line, whatever its encoding. */
export const vcardSource = (file: VCardFile): VCardSource => {
  const { decode } = file;
  const decodeBytes = (binary: string, charset: string): string =>
    NOT_ASCII.test(binary) || /^(?:iso-2022|utf-7|hz)/i.test(charset)
      ? binary
          .split(NOT_BYTES)
          .map((run) => (NOT_BYTES.test(run) ? run : decodeGuessing(bytesOf(run), charset, decode)))
          .join('')
      : binary;
  if ('bytes' in file && detectEncoding(file.bytes).startsWith('utf-16')) {
    const text = decode(withoutBom(file.bytes), detectEncoding(file.bytes)) ?? '';
    return { lines: () => textLines(text), decode: (raw) => raw, decodeBytes };
  }
  if ('bytes' in file) {
    const bytes = withoutBom(file.bytes);
    return { lines: () => byteLines(bytes), decode: decodeBytes, decodeBytes };
  }
  const text = file.text.replace(/^\ufeff/, '');
  return { lines: () => textLines(text), decode: (raw) => raw, decodeBytes };
};
