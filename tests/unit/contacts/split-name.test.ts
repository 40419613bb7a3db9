import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitName } from '#shared/domain/contacts/split-name.ts';
import { awkwardText } from '#tests/support/contact-arbitraries.ts';

const parts = (typed: string) => {
  const { prefix, givenName, familyName, suffix } = splitName(typed);
  return [prefix, givenName, familyName, suffix];
};

describe('a name typed in one field', () => {
  test.for([
    ['Ada Lovelace', ['', 'Ada', 'Lovelace', '']],
    ['  Ada   Maria  Lovelace ', ['', 'Ada Maria', 'Lovelace', '']],
    ['Lovelace, Ada', ['', 'Ada', 'Lovelace', '']],
    ['Weiß, Dr. Anna', ['Dr.', 'Anna', 'Weiß', '']],
    ['Dr. med. Anna Weiß', ['Dr. med.', 'Anna', 'Weiß', '']],
    ['Frau Prof. Dr. Anna Weiß', ['Frau Prof. Dr.', 'Anna', 'Weiß', '']],
    ['Maria de la Cruz', ['', 'Maria', 'de la Cruz', '']],
    ['Ludwig van Beethoven', ['', 'Ludwig', 'van Beethoven', '']],
    ['John Smith Jr.', ['', 'John', 'Smith', 'Jr.']],
    ['John Smith, MBA, PhD', ['', 'John', 'Smith', 'MBA PhD']],
    ['Cher', ['', 'Cher', '', '']],
    ['Dr.', ['', 'Dr.', '', '']],
    ['Al Pacino', ['', 'Al', 'Pacino', '']],
    ['李小龙', ['', '小龙', '李', '']],
    ['山田 太郎', ['', '太郎', '山田', '']],
    ['山田太郎', ['', '太郎', '山田', '']],
    ['김민준', ['', '민준', '김', '']],
    ['', ['', '', '', '']],
  ] as const)('"%s" falls into its parts', ([typed, expected]) => {
    expect(parts(typed)).toEqual(expected);
  });

  test('never loses or invents a letter', () => {
    const letters = (text: string) =>
      [...text.normalize('NFC').replace(/[\s,\p{Cc}\u2028\u2029\u00a0]/gu, '')].sort().join('');
    fc.assert(
      fc.property(awkwardText(60), (typed) => {
        expect(letters(parts(typed).join(' '))).toBe(letters(typed.replace(/\p{Cs}/gu, '\ufffd')));
      }),
    );
  });
});
