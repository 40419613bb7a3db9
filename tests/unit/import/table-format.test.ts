import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DELIMITERS, detectDelimiter } from '#shared/domain/import/detect-delimiter.ts';
import { decodeFile, detectEncoding } from '#shared/domain/import/detect-encoding.ts';
import { guessDayOrder, parseDay } from '#shared/domain/import/parse-day.ts';
import { decodeWith } from '#shared/kernel/decode-text.ts';
import { isUtf8 } from '#shared/kernel/utf8.ts';

const decode = decodeWith(TextDecoder);
const isValid = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

describe('the encoding of a file', () => {
  test('is UTF-8 exactly when its bytes are that', () => {
    const nearly = fc.array(
      fc.oneof(
        fc.constantFrom(0x41, 0xc3, 0xa9, 0xe0, 0xa0, 0x80, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f, 0xbf, 0xc1),
        fc.nat(255),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(nearly, (values) => {
        const bytes = Uint8Array.from(values);
        return isUtf8(bytes) === isValid(bytes);
      }),
      { numRuns: 5000 },
    );
  });

  test('is found for text in each of them', () => {
    const text = 'Name;Ort\r\nKäthe Größl;Žilina\r\n';
    const utf16 = (isBig: boolean) => {
      const view = new DataView(new ArrayBuffer(text.length * 2));
      [...text].forEach((char, at) => {
        view.setUint16(at * 2, char.charCodeAt(0), !isBig);
      });
      return new Uint8Array(view.buffer);
    };
    const utf8 = new TextEncoder().encode(text);
    for (const bytes of [utf8, new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), utf16(false), utf16(true)]) {
      expect(decodeFile(bytes, detectEncoding(bytes), decode)).toBe(text);
    }
    expect(detectEncoding(Uint8Array.from([0x4b, 0xe4, 0x74, 0x68, 0x65]))).toBe('windows-1252');
    expect(detectEncoding(new Uint8Array())).toBe('utf-8');
  });
});

describe('the separator of a table', () => {
  test.each([
    ['a,b\n1,2', ','],
    ['Name;Preis\nA;1,50\nB;2,50\nC;3,00', ';'],
    ['a\tb\n"x;y;z"\t2', '\t'],
    ['a|b|c\n1|2|3', '|'],
    ['only one column\nno separator', ','],
    ['', ','],
  ])('of %j is %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toEqual({ delimiter, start: 0 });
  });

  test('is what the file says', () => {
    expect(detectDelimiter('sep=;\r\na,b,c;d\r\n')).toEqual({ delimiter: ';', start: 7 });
  });

  test('is found whatever stands in the cells', () => {
    const cell = fc.stringMatching(/^[a-z ,;"\n]{0,8}$/);
    const rows = fc
      .integer({ min: 2, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 4, maxLength: 8 }),
      );
    fc.assert(
      fc.property(rows, fc.constantFrom(...DELIMITERS), (table, delimiter) => {
        const text = Papa.unparse(table, { delimiter, quotes: true });
        return detectDelimiter(text).delimiter === delimiter;
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a date in a table', () => {
  test.each([
    ['2026-05-04', 'dmy', '2026-05-04'],
    ['20260504', 'dmy', '2026-05-04'],
    ['1985-04-12T00:00:00Z', 'mdy', '1985-04-12'],
    ['04.05.2026', 'mdy', '2026-05-04'],
    ['4. 5. 1979', 'dmy', '1979-05-04'],
    ['4/5/2026', 'dmy', '2026-05-04'],
    ['4/5/2026', 'mdy', '2026-04-05'],
    ['04.05.26', 'dmy', '2026-05-04'],
    ['04.05.85', 'dmy', '1985-05-04'],
    ['0/0/00', 'mdy', ''],
    ['', 'dmy', ''],
    ['13/13/2020', 'dmy', undefined],
    ['31.02.2020', 'dmy', undefined],
    ['in spring', 'dmy', undefined],
  ] as const)('%j with %s is %j', (typed, order, day) => {
    expect(parseDay(typed, order, '2026-05-04')).toBe(day);
  });

  test('shows in which order it is written as soon as one can only be read one way', () => {
    expect(guessDayOrder(['', '4/5/2026', '13/5/2026'], 'mdy')).toBe('dmy');
    expect(guessDayOrder(['4/5/2026', '5/13/2026'], 'dmy')).toBe('mdy');
    expect(guessDayOrder(['04.05.2026'], 'mdy')).toBe('mdy');
  });
});
