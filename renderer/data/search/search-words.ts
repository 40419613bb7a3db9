import { phoneDigits } from '#shared/kernel/phone-digits.ts';
import { foldForSearch } from '#shared/kernel/text.ts';
import { transliterate } from '#shared/kernel/transliterate.ts';

/** Chinese, Japanese and Korean writing, in which words are not set apart: each character is looked for by itself. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const EACH_UNSPACED = new RegExp(UNSPACED, 'gu');
/** What has no letter or digit is no word: punctuation alone, control characters, half a character. */
const WORD = /^[\p{L}\p{N}\p{M}]+$/u;
const LONGEST = 60;
/** All that is written without blanks comes after it. */
const FIRST_UNSPACED = 0x0e00;

const isUnspaced = (word: string): boolean => word.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(word);

const SHORTEST_LONG_WORD = 8;
const LONGEST_LONG_WORD = 24;
const SHORTEST_PART = 4;
const THREE = 3;

const endsOf = (text: string, shortest: number): string[] =>
  Array.from({ length: Math.max(0, text.length - shortest + 1) }, (_, start) => text.slice(start));

/** `text` as it is indexed and looked for: folded, in Latin letters, characters of unspaced writing apart. */
const prepared = (text: string): string => {
  if (text === '') return '';
  const folded = transliterate(foldForSearch(text));
  return UNSPACED.test(folded) ? folded.replace(EACH_UNSPACED, ' $& ') : folded;
};

// What most texts are: lower case is all the folding they need.
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[a-z0-9]+/g;
const ASCII_APOSTROPHES = /['`]/g;

const wordsOf = (text: string): string[] =>
  ASCII.test(text)
    ? (text.toLowerCase().replace(ASCII_APOSTROPHES, '').match(ASCII_WORD) ?? [])
    : prepared(text)
        .split(' ')
        .filter((word) => WORD.test(word));

/** The words of `text` in the form in which they are indexed; what is longer than a word ever is, is clipped. */
export const searchWords = (text: string): string[] => {
  const words = wordsOf(text);
  return words.some((word) => word.length > LONGEST) ? words.map((word) => word.slice(0, LONGEST)) : words;
};

/** `text` for the index. */
export const indexedText = (...texts: readonly string[]): string => searchWords(texts.join(' ')).join(' ');

/** Words (of `searchWords`) once each, with the pairs of neighbouring characters of writing without blanks. */
export const distinctWords = (words: readonly string[]): Set<string> => {
  const distinct = new Set(words);
  let before = '';
  for (const word of words) {
    const follows = before !== '' && isUnspaced(word);
    if (follows) distinct.add(before + word);
    before = follows || isUnspaced(word) ? word : '';
  }
  return distinct;
};

/** A number such as "FR-200" as one word, for those who type it without what stands between. */
export const joinedWord = (number: string): string[] => {
  const words = searchWords(number);
  return words.length > 1 ? [words.join('').slice(0, LONGEST)] : [];
};

/** All runs of three signs in words or numbers, once each: what has all runs of a part most likely has the part. */
export const threesIn = (texts: readonly string[]): Set<string> => {
  const threes = new Set<string>();
  for (const text of texts)
    for (let end = THREE; end <= text.length; end++) threes.add(text.slice(end - THREE, end));
  return threes;
};

/** Words (of `searchWords`) so long that they may be put together, so that "berg" finds Königsberg. */
export const longWords = (words: readonly string[]): string[] =>
  words.filter((word) => word.length >= SHORTEST_LONG_WORD).map((word) => word.slice(0, LONGEST_LONG_WORD));

/** The ends of long words (of `searchWords`). */
export const wordParts = (words: readonly string[]): string[] =>
  longWords(words).flatMap((word) => endsOf(word, SHORTEST_PART).slice(1));

/** The digits of phones as they are indexed. */
export const digitsOf = (phones: readonly { readonly e164: string; readonly typed: string }[]): string[] =>
  phones.map(({ e164, typed }) => phoneDigits(e164 || typed));

const quoted = (words: readonly string[]): string => `"${words.join(' ')}"`;

/**
 * What full-text search is asked for `text`: every word, the last ones being typed as beginnings; runs of characters
 * of unspaced writing as they stand. Null when there is nothing to look for. `hasEnded`: whole words alone.
 */
export const matchExpression = (text: string, { hasEnded = false } = {}): string | null => {
  const terms: string[] = [];
  for (const part of foldForSearch(text).split(' ')) {
    const words = searchWords(part);
    if (words.length === 0) continue;
    const isUnspaced = UNSPACED.test(part);
    terms.push(hasEnded || isUnspaced ? quoted(words) : `${quoted(words)} *`);
  }
  return terms.length === 0 ? null : terms.join(' AND ');
};
