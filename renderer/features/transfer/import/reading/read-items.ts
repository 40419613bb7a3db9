import { decodeFile } from '#shared/domain/import/detect-encoding.ts';
import type { ContactItem } from '#shared/domain/import/import-item.ts';
import { readContactRow } from '#shared/domain/import/read-contact-row.ts';
import { type ProductItem, readProductRow } from '#shared/domain/import/read-product-row.ts';
import { readVCardFile } from '#shared/domain/import/read-vcard-file.ts';
import type { DecodeText } from '#shared/kernel/decode-text.ts';
import type { ReadPlan, RefusedRow, TableSettings } from '../import-plan.ts';
import { csvRows, withPlainBreaks } from './csv-rows.ts';
import { tableStart } from './table-facts.ts';

/** A file in memory, and its text by the encoding it was last read in. */
export type ImportSource = {
  readonly bytes: Uint8Array;
  readonly decode: DecodeText;
  readonly textIn: (encoding: TableSettings['encoding']) => string;
};

type Accepted = Exclude<ContactItem | ProductItem, { readonly kind: 'refused' }>;

/** One row or card, and how much of the file has been read, 0 to 1. */
export type ReadItem = { readonly part: number } & (
  | { readonly accepted: Accepted; readonly cells: readonly string[]; readonly refused?: never }
  | { readonly refused: RefusedRow; readonly cells?: never; readonly accepted?: never }
);

/** A file in memory, ready to be read. */
export const importSource = (bytes: Uint8Array, decode: DecodeText): ImportSource => {
  let latest: { readonly encoding: string; readonly text: string } | undefined;
  const textIn: ImportSource['textIn'] = (encoding) => {
    if (latest?.encoding !== encoding)
      latest = { encoding, text: withPlainBreaks(decodeFile(bytes, encoding, decode)) };
    return latest.text;
  };
  return { bytes, decode, textIn };
};

const cardItems = function* (
  { bytes, decode }: ImportSource,
  now: string,
  cards: number,
): Generator<ReadItem> {
  let read = 0;
  for (const item of readVCardFile({ bytes, decode }, now)) {
    read += 1;
    const part = Math.min(1, read / Math.max(cards, 1));
    if (item.kind === 'contact') yield { part, accepted: item, cells: [] };
    else yield { part, refused: { line: item.line, cells: [], problems: item.problems } };
  }
};

const broken = (line: number, cells: readonly string[]): RefusedRow => ({
  line,
  cells,
  problems: [
    { line, column: '', reason: 'transfer.quotes-not-closed', value: cells.join(' ').slice(0, 200) },
  ],
});

type TablePlan = Extract<ReadPlan, { readonly format: 'csv' }>;

const rowReader = (plan: TablePlan, headers: readonly string[]) => {
  if (plan.area === 'contacts') {
    const { columns, customFields, cellFormat: format } = plan;
    return (cells: readonly string[], line: number) =>
      readContactRow(cells, line, { headers, columns, customFields, format });
  }
  const { columns, company, locale } = plan;
  return (cells: readonly string[], line: number) =>
    readProductRow(cells, line, { headers, columns, company, locale });
};

const rowItems = function* (source: ImportSource, plan: TablePlan): Generator<ReadItem> {
  const text = source.textIn(plan.settings.encoding);
  const { headers, start } = tableStart(text, plan.settings);
  const read = rowReader(plan, headers);
  for (const { line, cells, end, isBroken } of csvRows(text, plan.settings.delimiter, start)) {
    const part = end / text.length;
    if (isBroken) {
      yield { part, refused: broken(line, cells) };
      continue;
    }
    const item = read(cells, line);
    if (!item) continue;
    if (item.kind === 'refused') yield { part, refused: { line, cells, problems: item.problems } };
    else yield { part, accepted: item, cells };
  }
};

/** All rows or cards of a file in their order; blank rows are passed over. `cards` is how many there seem to be. */
export const readItems = (source: ImportSource, plan: ReadPlan, cards: number): Generator<ReadItem> =>
  plan.format === 'vcard' ? cardItems(source, plan.now, cards) : rowItems(source, plan);
