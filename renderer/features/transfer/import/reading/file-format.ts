import { decodeFile, detectEncoding, type FileEncoding } from '#shared/domain/import/detect-encoding.ts';
import type { DecodeText } from '#shared/kernel/decode-text.ts';

/** Largest file that is imported, in bytes: it is read into memory as a whole. */
export const IMPORT_MAX_BYTES = 256 * 1024 * 1024;

/** Why a file can't be imported at all; its words are `transfer:errors.<fault>`. */
export type FileFault =
  | 'file-empty'
  | 'file-too-large'
  | 'file-is-spreadsheet'
  | 'file-is-a-backup'
  | 'file-not-text'
  | 'no-cards';

const SAMPLE_BYTES = 256 * 1024;
const SIGNATURES: readonly (readonly [FileFault, readonly number[]])[] = [
  // "PK" begins what Excel, Numbers and LibreOffice save (zip), D0 CF what Excel did before 2007.
  ['file-is-spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
  ['file-is-spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['file-is-a-backup', [0x1f, 0x8b]],
];
const CARD = /^[ \t]*BEGIN[ \t]*:[ \t]*VCARD/im;

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Text has hardly any control characters; pictures, PDFs and programs have many. */
const isText = (sample: string): boolean => {
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (unit < 9 || (unit > 13 && unit < 32) || unit === 127) odd += 1;
  }
  return odd <= sample.length / 200;
};

/** What the first bytes of a file say it is; `name` is its file name. */
export const fileFormat = (
  bytes: Uint8Array,
  name: string,
  decode: DecodeText,
): { readonly format: 'csv' | 'vcard'; readonly encoding: FileEncoding } | FileFault => {
  const known = SIGNATURES.find(([, signature]) => beginsWith(bytes, signature));
  if (known) return known[0];
  const encoding = detectEncoding(bytes);
  const sample = decodeFile(bytes.subarray(0, SAMPLE_BYTES), encoding, decode);
  if (sample.trim() === '') return 'file-empty';
  if (!isText(sample) || sample.startsWith('%PDF-')) return 'file-not-text';
  if (CARD.test(sample)) return { format: 'vcard', encoding };
  return /\.(?:vcf|vcard)$/i.test(name) ? 'no-cards' : { format: 'csv', encoding };
};
