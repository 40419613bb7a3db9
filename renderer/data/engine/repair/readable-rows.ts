import type { Sql } from '../sqlite/sql.ts';
import type { SqlValue } from '../sqlite/statement.ts';
import { isReadable } from './unless-damaged.ts';

const FARTHEST = 2 ** 40;

/**
 * The rows of `table` in a damaged file that can still be read, by number, `atOnce` at a time: around damaged pages,
 * however many there are. Their first column is the row's number. Gives how many places could not be read.
 */
export function* readableRows(
  sql: Sql,
  table: string,
  columns: readonly string[],
  atOnce: number,
): Generator<readonly SqlValue[][], number> {
  const select = `SELECT ${['rowid', ...columns]} FROM ${table} NOT INDEXED WHERE rowid > ? ORDER BY rowid LIMIT`;
  const width = columns.length + 1;
  let last = -1;
  let gaps = 0;
  const isReadableAfter = (number: number): boolean =>
    isReadable(() => sql.each(`${select} 1`, [number], (row) => row.value(width - 1)));
  /** The lowest number after which a row can be read again, or nothing is left; null when none was found. */
  const beyondGap = (): number | null => {
    let step = 1;
    while (!isReadableAfter(last + step)) {
      step *= 2;
      if (step > FARTHEST) return null;
    }
    let [bad, good] = [Math.floor(step / 2), step];
    while (good - bad > 1) {
      const middle = Math.floor((bad + good) / 2);
      if (isReadableAfter(last + middle)) good = middle;
      else bad = middle;
    }
    return last + good;
  };
  for (;;) {
    const rows: SqlValue[][] = [];
    const isWhole = isReadable(() =>
      sql.each(`${select} ${atOnce}`, [last], (row) => {
        const values = Array.from({ length: width }, (_, place) => row.value(place));
        rows.push(values);
      }),
    );
    if (rows.length > 0) yield rows;
    last = Number(rows.at(-1)?.[0] ?? last);
    if (isWhole && rows.length < atOnce) return gaps;
    if (isWhole) continue;
    gaps++;
    const next = beyondGap();
    if (next === null) return gaps;
    last = next;
  }
}
