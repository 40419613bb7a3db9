import { describe, expect, it } from 'vitest';
import type { Bench } from './bench.ts';
import { ask, changed, fresh, insert, replace, stored } from './documents.ts';

const nested = (depth: number): unknown => {
  let value: unknown = 'bottom';
  for (let at = 0; at < depth; at++) value = at % 2 ? [value] : { inner: value };
  return value;
};

/** Whatever JSON can say, where storages have been seen to cut, fold, round or reorder. */
const values: Record<string, unknown> = {
  'the empty string': '',
  spaces: '  a  ',
  'text with a NUL': 'a\u0000b',
  'a NUL alone': '\u0000',
  'control characters': '\u0001\u0008\t\n\r\u001f\u007f\u0085',
  'line separators': 'a\u2028b\u2029c',
  quotes: `'"\`\\/''""`,
  'what looks like SQL': "'); DROP TABLE people; --",
  'what looks like JSON': '{"a":"\\u0000"}',
  'what looks like a number': ['007', '1e3', '0x10', '-0', 'NaN', 'null', 'true'],
  'emoji and joined emoji': '😀👩‍👩‍👧🇩🇪',
  'letters composed and decomposed': ['é', 'e\u0301', 'Å', 'A\u030A', '\u212B'],
  ligatures: ['ﬁ', 'fi', 'ǆ', 'ß', 'ẞ', 'İ', 'ı'],
  'the last units': ['\uFFFD', '\uFFFE', '\uFFFF', '\uE000', '\u{10FFFF}'],
  'lone surrogates': ['\uD800', '\uDFFF', 'a\uD83D', '\uDE00a', '\uDE00\uD83D'],
  'right to left and zero width': 'א\u200Eב\u200F\u202Eג\uFEFF\u200B',
  'whole numbers': [0, 1, -1, 255, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, -(2 ** 53), 2 ** 53 - 1],
  'broken numbers': [0.1, 1.5, -2.75, 1 / 3, 0.1 + 0.2, 1e-7, 123456789.12345679],
  'numbers at the edges': [1e21, 1e300, Number.MAX_VALUE, Number.MIN_VALUE, Number.EPSILON, -1e-300],
  'truth values and null': [true, false, null],
  'empty lists and objects': [[], {}, [[]], [{}], { a: [] }],
  'lists of mixed values': [1, '1', true, null, [1], { 1: 1 }],
  'many nulls': { a: null, b: [null, null], c: { d: null } },
  'a list of many': Array.from({ length: 5000 }, (_, at) => at),
  'deep nesting': nested(200),
  'keys with dots and quotes': { 'a.b': 1, '"': 2, "'": 3, '`': 4, '\\': 5, '/': 6, '[0]': 7, '$.a': 8 },
  'keys of any characters': {
    '': 1,
    ' ': 2,
    'a\u0000b': 3,
    '😀': 4,
    '\uD800': 5,
    '\uFFFF': 6,
    $eq: 7,
    '|': 8,
  },
  'keys that are numbers': { 10: 'a', 9: 'b', '-1': 'c', '01': 'd' },
  'keys of every object': { constructor: 1, toString: 2, hasOwnProperty: 3, valueOf: 4, length: 5 },
  'a key __proto__': JSON.parse('{"__proto__":{"polluted":true},"a":1}'),
  'many keys': Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`key${at}`, at])),
};

export const valueCases = (bench: Bench): void => {
  describe('values', () => {
    it.each(Object.entries(values))('%s are kept exactly', async (_, value) => {
      const instance = await bench.instance();
      const document = fresh('a', { note: value });
      const text = JSON.stringify(document.note);
      await insert(instance, structuredClone(document));
      const [asked] = await ask(instance, {});
      const found = await stored(instance, 'a');
      for (const read of [asked, found]) {
        expect(read?.note).toEqual(value);
        expect(JSON.stringify(read?.note)).toBe(text);
      }
      const next = changed(document, { note: [value] });
      await replace(instance, document, structuredClone(next));
      expect(JSON.stringify((await stored(instance, 'a'))?.note)).toBe(`[${text}]`);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });

    it('fields keep the order they were written in', async () => {
      const instance = await bench.instance();
      await insert(instance, fresh('a', { note: { z: 1, a: 2, m: 3 }, name: 'x', age: 1 }));
      const found = await stored(instance, 'a');
      expect(Object.keys(found?.note as object)).toEqual(['z', 'a', 'm']);
    });

    it('a document of five million letters is kept', async () => {
      const instance = await bench.instance();
      const letters = 'Aä😀\u0000'.repeat(1_000_000);
      await insert(instance, fresh('a', { note: letters }), fresh('b'));
      expect((await stored(instance, 'a'))?.note === letters).toBe(true);
      expect((await ask(instance, { selector: { id: 'a' } }))[0]?.note === letters).toBe(true);
    });

    it('a field that is undefined is not one', async () => {
      const instance = await bench.instance();
      await insert(instance, fresh('a', { name: undefined }));
      expect((await stored(instance, 'a'))?.name).toBeUndefined();
      expect(await ask(instance, { selector: { name: { $exists: false } } })).toHaveLength(1);
    });

    it.each(Object.entries(values).filter(([, value]) => typeof value === 'string'))(
      '%s are found by an equal value and by no other',
      async (_, value) => {
        const instance = await bench.instance();
        await insert(instance, fresh('a', { note: value }), fresh('b', { note: `${value}x` }), fresh('c'));
        const found = await ask(instance, { selector: { note: value } });
        expect(found.map(({ id }) => id)).toEqual(['a']);
        const others = await ask(instance, { selector: { note: { $gt: value } } });
        expect(others.map(({ id }) => id)).toEqual(['b']);
      },
    );
  });
};
