import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvRows, withPlainBreaks } from '#renderer/features/transfer/import/reading/csv-rows.ts';

const rowsOf = (text: string, delimiter = ',', start = 0) => [...csvRows(text, delimiter, start)];
const cell = fc.string({ unit: fc.constantFrom('a', 'ü', ',', ';', '"', '\n', ' ', '中'), maxLength: 8 });

test('every table that is written properly is read back cell by cell', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 20 }),
      fc.constantFrom(',', ';', '\t', '|'),
      (table, delimiter) => {
        const text = Papa.unparse(table, { delimiter, newline: '\n', quotes: true });
        expect(rowsOf(text, delimiter).map(({ cells }) => cells)).toEqual(table);
      },
    ),
  );
});

test('each row knows its line and where the next one begins, over line breaks inside of cells', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (table) => {
      const text = `${Papa.unparse(table, { newline: '\n', quotes: true })}\n`;
      let start = 0;
      for (const { line, end, isBroken } of rowsOf(text)) {
        expect(isBroken).toBe(false);
        expect(line).toBe(text.slice(0, start).split('\n').length);
        start = end;
      }
      expect(start).toBe(text.length);
    }),
  );
});

test('no text at all makes it fail or go on for ever', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n'), maxLength: 60 }), (text) => {
      const rows = rowsOf(text);
      expect(rows.length).toBeLessThanOrEqual(text.split('\n').length + 1);
    }),
  );
});

test('a mark that does not close breaks its own line; the ones after it are read', () => {
  const rows = rowsOf('a,b\n"open,1\nc,d\ne,f\n');
  expect(rows.map(({ line, cells, isBroken }) => [line, cells.length, isBroken])).toEqual([
    [1, 2, false],
    [2, 2, true],
    [3, 2, false],
    [4, 2, false],
    [5, 1, false],
  ]);
});

test('a table longer than one slice is read whole, and a row without end does not stop it', () => {
  const filler = 'x'.repeat(1000);
  const rows = Array.from({ length: 3000 }, (_, i) => `${i},"${filler}"`);
  expect(rowsOf(rows.join('\n'))).toHaveLength(3000);
  rows[10] = `10,"${filler}`;
  const broken = rowsOf(rows.join('\n'));
  expect(broken.filter(({ isBroken }) => isBroken).map(({ line }) => line)).toEqual([11]);
  expect(broken).toHaveLength(3000);
});

test('line ends of every system become one', () => {
  expect(withPlainBreaks('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
});
