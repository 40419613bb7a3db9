const ACCENTS = /[\u0300-\u036f]/gu;
const APOSTROPHES = /['’‘ʼ`´]/gu;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ς: 'σ',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** The first `maxLength` UTF-16 units of `text`, never ending in half a character. */
export const clipText = (text: string, maxLength: number): string => {
  if (text.length <= maxLength) return text;
  const last = text.charCodeAt(maxLength - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? maxLength - 1 : maxLength);
};

// What most names and addresses are: nothing in it has to be taken apart.
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

const fold = (text: string): string =>
  PRINTABLE_ASCII.test(text) ? text.toLowerCase().replace(/ {2,}/g, ' ').trim() : foldLetters(text);

const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * `text` as lists sort it: lower case, accents of Latin, Greek and Cyrillic letters stripped, blanks collapsed,
 * at most `maxLength` UTF-16 units. Marks that make another letter (Devanagari, kana) stay.
 */
export const foldForSort = (text: string, maxLength = 300): string => clipText(fold(text), maxLength);

/**
 * `text` as searching compares it: folded as for sorting, apostrophes dropped, other punctuation turned into one
 * blank, so that "O’Brien & Söhne" is found by "obrien sohne". Text of punctuation alone stays as it is.
 */
export const foldForSearch = (text: string): string => {
  const folded = fold(text);
  const words = folded.replace(APOSTROPHES, '').replace(NOT_WORD, ' ').trim();
  return words === '' ? folded : words;
};
