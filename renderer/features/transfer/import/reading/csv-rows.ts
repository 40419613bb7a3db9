import Papa from 'papaparse';

/** One row of a table: its cells, or that its quotation marks do not close. `end` is where the next one begins. */
export type CsvRow = {
  readonly line: number;
  readonly end: number;
  readonly cells: readonly string[];
  readonly isBroken: boolean;
};

type Parsed = { readonly cells: readonly string[]; readonly end: number; readonly isBroken: boolean };

/** Rows are taken from the text in slices of this length; a single row is never longer. */
const SLICE = 1_000_000;

const parseSlice = (slice: string, delimiter: string, isLast: boolean): readonly Parsed[] => {
  const rows: Parsed[] = [];
  const parser = new Papa.Parser({
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }: Papa.ParseStepResult<string[]>) => {
      const [cells = []] = data as unknown as string[][];
      // A mark inside a cell is harmless as long as it does not swallow the rows that follow.
      const isBroken = errors.some(
        ({ code }) => code === 'MissingQuotes' || cells.some((cell) => cell.includes('\n')),
      );
      rows.push({ cells, end: meta.cursor, isBroken });
    },
  });
  parser.parse(slice, 0, !isLast);
  return rows;
};

const countBreaks = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** Text with "\n" at the end of every line, as `csvRows` reads it. */
export const withPlainBreaks = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

/**
 * The rows of a table one after the other, from offset `start` on. A row whose quotation marks do not close is
 * answered as broken, and reading goes on with the line after it.
 */
export const csvRows = function* (text: string, delimiter: string, start = 0): Generator<CsvRow> {
  let at = start;
  let line = 1 + countBreaks(text.slice(0, start));
  while (at < text.length) {
    const slice = text.slice(at, at + SLICE);
    const isLast = at + SLICE >= text.length;
    let from = 0;
    let isBroken = false;
    for (const row of parseSlice(slice, delimiter, isLast)) {
      isBroken = row.isBroken;
      if (isBroken) break;
      yield { line, cells: row.cells, end: at + row.end, isBroken };
      line += 1;
      for (const cell of row.cells) line += countBreaks(cell);
      from = row.end;
    }
    if (isLast && !isBroken) return;
    if (isBroken || from === 0) {
      const lineEnd = slice.indexOf('\n', from);
      const end = lineEnd < 0 ? slice.length : lineEnd + 1;
      const [first = ''] = slice.slice(from, end).split('\n');
      yield { line, cells: first.split(delimiter), end: at + end, isBroken: true };
      line += 1;
      from = end;
    }
    at += from;
  }
};
