import type { DecodeText } from '#shared/kernel/decode-text.ts';
import { isUtf8 } from '#shared/kernel/utf8.ts';

/** Encodings that files come in, by their labels of the Encoding Standard. */
export const FILE_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type FileEncoding = (typeof FILE_ENCODINGS)[number];

const SAMPLE = 2048;

const isMark = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** UTF-16 without a mark shows by its zero bytes: most of one parity, none of the other. */
const utf16ByZeros = (bytes: Uint8Array): FileEncoding | undefined => {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = length / 8;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : undefined;
};

/** The encoding of a file: by its byte order mark, else UTF-8 when its bytes are that, else Windows-1252. */
export const detectEncoding = (bytes: Uint8Array): FileEncoding => {
  if (isMark(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (isMark(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (isMark(bytes, 0xfe, 0xff)) return 'utf-16be';
  return utf16ByZeros(bytes) ?? (isUtf8(bytes, true) ? 'utf-8' : 'windows-1252');
};

/** `bytes` without their byte order mark. */
export const withoutBom = (bytes: Uint8Array): Uint8Array => {
  if (isMark(bytes, 0xef, 0xbb, 0xbf)) return bytes.subarray(3);
  return isMark(bytes, 0xff, 0xfe) || isMark(bytes, 0xfe, 0xff) ? bytes.subarray(2) : bytes;
};

/** The text of a file in `encoding` (found by `detectEncoding` or chosen by a person), without a byte order mark. */
export const decodeFile = (bytes: Uint8Array, encoding: FileEncoding, decode: DecodeText): string =>
  (decode(withoutBom(bytes), encoding) ?? '').replace(/^\ufeff/, '');
