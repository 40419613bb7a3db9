import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type CsvDialect, csvDialect, csvRow } from '#shared/domain/export/csv.ts';
import { unguardFormula } from '#shared/kernel/formula-guard.ts';
import { parsePhone } from '#shared/kernel/phone.ts';
import { awkwardText } from '#tests/support/contact-arbitraries.ts';

const GERMAN: CsvDialect = { delimiter: ';', decimalMark: ',' };
const ENGLISH: CsvDialect = { delimiter: ',', decimalMark: '.' };
const cut = (text: string, { delimiter }: CsvDialect) => Papa.parse<string[]>(text, { delimiter }).data;

describe('an exported table', () => {
  test('holds no cell that a spreadsheet could take for a formula', () => {
    const nasty = fc.oneof(
      awkwardText(30),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', "'=", '"='), fc.string())
        .map((pair) => pair.join('')),
    );
    fc.assert(
      fc.property(
        fc.array(nasty, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(GERMAN, ENGLISH),
        (cells, dialect) => {
          const [row = []] = cut(csvRow(cells, dialect), dialect);
          return row.every((cell) => !/^[=+\-@\t\r\n\0＝＋－＠]/u.test(cell));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('comes back as it was through our own import', () => {
    fc.assert(
      fc.property(
        fc.array(awkwardText(40), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(GERMAN, ENGLISH),
        (cells, dialect) => {
          const text = csvRow(cells, dialect) + csvRow(cells, dialect);
          const rows = cut(text, dialect);
          expect(rows).toHaveLength(3);
          for (const row of rows.slice(0, 2)) expect(row.map(unguardFormula)).toEqual(cells);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('keeps phone numbers as they were, plus sign and all', () => {
    const [[cell = ''] = []] = cut(csvRow(['+49 30 123456'], GERMAN), GERMAN);
    expect(cell).toBe("'+49 30 123456");
    expect(parsePhone(unguardFormula(cell), '').e164).toBe('+4930123456');
  });

  test('writes numbers so that spreadsheets of the country can add them up', () => {
    expect(csvDialect('de-DE')).toEqual(GERMAN);
    expect(csvDialect('en-GB')).toEqual(ENGLISH);
    expect(csvRow([{ decimal: '-1234.50' }, 'a;b'], GERMAN)).toBe('-1234,50;"a;b"\r\n');
    expect(csvRow([{ decimal: '-1234.50' }, 'say "hi"\nthere'], ENGLISH)).toBe(
      '-1234.50,"say ""hi""\nthere"\r\n',
    );
  });
});
