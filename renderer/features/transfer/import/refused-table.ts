import { CSV_START, csvDialect, csvRow } from '#shared/domain/export/csv.ts';
import type { RefusedRow } from './import-plan.ts';

/** Words of the table of rows that could not be read. */
export type RefusedTableTexts = {
  readonly line: string;
  readonly reason: string;
  readonly value: string;
  /** What is wrong, as a sentence. */
  readonly problem: (problem: RefusedRow['problems'][number]) => string;
};

/**
 * The rows that could not be read as a table: line and reason, then their cells under the headers of the file, so that
 * they are put right there and imported again. Cards have no cells: what stands there is shown instead.
 */
export const refusedTable = (
  rows: readonly RefusedRow[],
  headers: readonly string[],
  texts: RefusedTableTexts,
  locale: string,
): Blob => {
  const dialect = csvDialect(locale);
  const isTable = headers.length > 0;
  const head = [texts.line, texts.reason, ...(isTable ? headers : [texts.value])];
  const lines = rows.map(({ line, cells, problems }) => {
    const reason = problems.map(texts.problem).join(' ');
    const values = isTable ? cells : [problems.map(({ value }) => value).join(' ')];
    return csvRow([String(line), reason, ...values], dialect);
  });
  return new Blob([CSV_START, csvRow(head, dialect), ...lines], { type: 'text/csv' });
};
