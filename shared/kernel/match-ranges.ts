import { digitValue } from './decimal.ts';
import { isPhoneLike, phoneDigits } from './phone-digits.ts';
import { foldForSearch } from './text.ts';
import { transliterate } from './transliterate.ts';

/** A part of a text, from UTF-16 unit `start` up to but not including `end`. */
export type TextRange = { readonly start: number; readonly end: number };

type Folded = { readonly text: string; readonly places: readonly TextRange[] };

const APOSTROPHE = /['’‘ʼ`´]/u;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\p{Nd}/u;

const foldedCharacter = (character: string): string => {
  if (APOSTROPHE.test(character)) return '';
  return WORD.test(character) ? foldForSearch(character) : ' ';
};

type Piece = TextRange & { readonly text: string };

/** The characters of `text`, each folded for searching. */
const pieces = (text: string): Piece[] => {
  const found: Piece[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    found.push({ text: foldedCharacter(character), start, end });
    start = end;
  }
  return found;
};

/** Pieces with Greek and Cyrillic letters in Latin ones; two that are written together become one. */
const inLatin = (given: readonly Piece[]): Piece[] => {
  const found: Piece[] = [];
  for (let place = 0; place < given.length; place++) {
    const piece = given[place] as Piece;
    const next = given[place + 1];
    const latin = transliterate(piece.text);
    const both = next && transliterate(piece.text + next.text);
    if (next && both !== latin + transliterate(next.text)) {
      found.push({ text: both ?? '', start: piece.start, end: next.end });
      place++;
    } else found.push({ ...piece, text: latin });
  }
  return found;
};

const joined = (given: readonly Piece[]): Folded => ({
  text: given.map(({ text }) => text).join(''),
  places: given.flatMap(({ text, start, end }) =>
    Array.from({ length: text.length }, () => ({ start, end })),
  ),
});

const spanOf = ({ places }: Folded, from: number, length: number): TextRange[] => {
  const [first, last] = [places[from], places[from + length - 1]];
  return first && last ? [{ start: first.start, end: last.end }] : [];
};

const merged = (ranges: readonly TextRange[]): TextRange[] => {
  const result: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
};

const rangesOf = (source: Folded, words: readonly string[]): TextRange[] =>
  words.flatMap((word) => {
    const found: TextRange[] = [];
    if (word === '') return found;
    for (let at = source.text.indexOf(word); at >= 0; at = source.text.indexOf(word, at + word.length))
      found.push(...spanOf(source, at, word.length));
    return found;
  });

/**
 * Where the words of `query` are in `text`, whatever their case, accents and writing (Latin for Greek and Cyrillic); in
 * order, not overlapping.
 */
export const matchRanges = (text: string, query: string): readonly TextRange[] => {
  const words = foldForSearch(query)
    .split(' ')
    .filter((word) => word !== '');
  const own = pieces(text);
  const ranges = rangesOf(joined(own), words);
  const latin = inLatin(own);
  if (latin.some((piece, place) => piece.text !== own[place]?.text))
    ranges.push(...rangesOf(joined(latin), words.map(transliterate)));
  return merged(ranges);
};

/**
 * Where the phone number `query`, in any spelling, is in the number `phone` as it was typed. A number that answers
 * it only in full ("+49 30 123" for "030 123") is one range; none when it does not answer it.
 */
export const phoneMatchRanges = (phone: string, query: string): readonly TextRange[] => {
  if (!isPhoneLike(query)) return [];
  const wanted = phoneDigits(query);
  const digits: { readonly digit: string; readonly start: number; readonly end: number }[] = [];
  let start = 0;
  for (const character of phone) {
    const end = start + character.length;
    if (DIGIT.test(character)) digits.push({ digit: digitValue(character), start, end });
    start = end;
  }
  const at = digits
    .map(({ digit }) => digit)
    .join('')
    .indexOf(wanted);
  const [first, last] = [digits[at], digits[at + wanted.length - 1]];
  if (first && last) return [{ start: first.start, end: last.end }];
  const own = phoneDigits(phone);
  const isSame = own !== '' && (own.includes(wanted) || wanted.endsWith(own));
  return isSame ? [{ start: 0, end: phone.length }] : [];
};
