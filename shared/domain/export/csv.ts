import { decimalSeparator } from '#shared/kernel/decimal.ts';
import { guardFormula } from '#shared/kernel/formula-guard.ts';

/** Tells spreadsheets that what follows is UTF-8; stands at the very beginning of a file. */
export const CSV_START = '\ufeff';

/** How a table is written: spreadsheets of countries with a decimal comma expect semicolons. */
export type CsvDialect = { readonly delimiter: ',' | ';'; readonly decimalMark: '.' | ',' };

/** A cell: text, or a number as a plain decimal ("-1234.50"), which spreadsheets should be able to add up. */
export type CsvCell = string | { readonly decimal: `${number}` };

const NEEDS_QUOTES = /[",;|\t\r\n\0]|^\s|\s$/;

/** What spreadsheets set to `locale` (BCP 47) read without asking. */
export const csvDialect = (locale: string): CsvDialect =>
  decimalSeparator(locale) === ','
    ? { delimiter: ';', decimalMark: ',' }
    : { delimiter: ',', decimalMark: '.' };

const cellText = (cell: CsvCell, { decimalMark }: CsvDialect): string =>
  typeof cell === 'string' ? guardFormula(cell) : cell.decimal.replace('.', decimalMark);

/**
 * One row as RFC 4180 has it, ended by CRLF. No cell of text can become a formula (`guardFormula`); our own import
 * takes the guard away again. Numbers are left as they are.
 */
export const csvRow = (cells: readonly CsvCell[], dialect: CsvDialect): string => {
  const texts = cells.map((cell) => {
    const text = cellText(cell, dialect);
    const isPlain = typeof cell === 'string' ? !NEEDS_QUOTES.test(text) : !text.includes(dialect.delimiter);
    return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
  });
  return `${texts.join(dialect.delimiter)}\r\n`;
};
