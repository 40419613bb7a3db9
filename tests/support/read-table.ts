import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { detectDelimiter } from '#shared/domain/import/detect-delimiter.ts';
import { decodeFile, detectEncoding } from '#shared/domain/import/detect-encoding.ts';
import { decodeWith } from '#shared/kernel/decode-text.ts';
import { lineCounter } from './line-counter.ts';

/** A table cut into rows as the import does it: encoding and separator found, each row with its line. */
export const readTable = (bytes: Uint8Array) => {
  const encoding = detectEncoding(bytes);
  const text = decodeFile(bytes, encoding, decodeWith(TextDecoder));
  const { delimiter, start } = detectDelimiter(text);
  const lineAt = lineCounter(text);
  const rows: { cells: readonly string[]; line: number }[] = [];
  let from = start;
  Papa.parse<string[]>(text.slice(start), {
    delimiter,
    step: ({ data, meta }) => {
      rows.push({ cells: data, line: lineAt(from) });
      from = start + meta.cursor;
    },
  });
  const [header, ...body] = rows;
  return { encoding, delimiter, headers: header?.cells ?? [], rows: body };
};

/** A table of tests/support/fixtures/tables. */
export const readFixtureTable = (name: string) =>
  readTable(readFileSync(new URL(`./fixtures/tables/${name}`, import.meta.url)));
