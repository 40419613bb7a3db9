import { detectDelimiter } from '#shared/domain/import/detect-delimiter.ts';
import { guessContactColumns } from '#shared/domain/import/guess-contact-columns.ts';
import { type DayOrder, guessDayOrder } from '#shared/domain/import/parse-day.ts';
import { guessProductColumns } from '#shared/domain/import/product-column.ts';
import { isPhoneLike } from '#shared/kernel/phone-digits.ts';
import { isEmailAddress } from '#shared/kernel/web-address.ts';
import type { NamedCustomField, TableFacts, TableSettings } from '../import-plan.ts';
import { csvRows } from './csv-rows.ts';

const SAMPLE_ROWS = 200;
const SAMPLES_SHOWN = 3;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const firstRows = (text: string, delimiter: string, start: number, count: number): string[][] => {
  const rows: string[][] = [];
  for (const { cells, isBroken } of csvRows(text, delimiter, start)) {
    if (isBroken || isBlank(cells)) continue;
    rows.push([...cells]);
    if (rows.length === count) break;
  }
  return rows;
};

/** The first row names its columns unless it holds an e-mail address or a phone number itself. */
const isHeader = (cells: readonly string[]): boolean =>
  !cells.some((cell) => isEmailAddress(cell.trim()) || isPhoneLike(cell));

/** The settings by which a table is best read. */
export const guessTableSettings = (text: string, encoding: TableSettings['encoding']): TableSettings => {
  const { delimiter, start } = detectDelimiter(text);
  const [first = []] = firstRows(text, delimiter, start, 1);
  return { encoding, delimiter, hasHeader: isHeader(first) };
};

/**
 * The names of a table's columns and where its first row of values begins. Without a header row columns are named by
 * their number.
 */
export const tableStart = (
  text: string,
  { delimiter, hasHeader }: TableSettings,
): { readonly headers: readonly string[]; readonly start: number } => {
  const { start } = detectDelimiter(text);
  for (const { cells, end, isBroken } of csvRows(text, delimiter, start)) {
    if (isBroken || isBlank(cells)) continue;
    const headers = cells.map((cell, at) => (hasHeader && cell.trim()) || String(at + 1));
    return { headers, start: hasHeader ? end : start };
  }
  return { headers: [], start: text.length };
};

/** What a table looks like: its columns, what they seem to hold, and some of their cells. */
export const tableFacts = (
  text: string,
  settings: TableSettings,
  customFields: readonly NamedCustomField[],
  fallbackOrder: DayOrder,
): TableFacts => {
  const { headers, start } = tableStart(text, settings);
  const rows = firstRows(text, settings.delimiter, start, SAMPLE_ROWS);
  const column = (at: number): readonly string[] =>
    rows.map((cells) => cells[at]?.trim() ?? '').filter((cell) => cell !== '');
  const contactColumns = guessContactColumns(
    headers,
    customFields.map(({ field, name }) => ({ key: field.key, name })),
  );
  const days = headers.flatMap((_header, at) =>
    contactColumns[at] === 'birthOn' || contactColumns[at]?.startsWith('custom.') ? column(at) : [],
  );
  return {
    headers,
    samples: headers.map((_header, at) => column(at).slice(0, SAMPLES_SHOWN)),
    contactColumns,
    productColumns: guessProductColumns(headers),
    dayOrder: guessDayOrder(days, fallbackOrder),
  };
};
