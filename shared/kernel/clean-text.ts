const LONE_SURROGATES = /\p{Cs}/gu;
// Everything of Unicode's control characters but tab and line feed.
const CONTROLS = /[^\P{Cc}\t\n]/gu;
const BLANKS = /[\t\n\r\u2028\u2029 \u00a0]+/gu;

const wellFormed = (text: string): string => text.replace(LONE_SURROGATES, '\ufffd').normalize('NFC');

/** `text` as one line: composed characters, no control characters, blanks and line breaks as one space, trimmed. */
export const cleanLine = (text: string): string =>
  wellFormed(text).replace(BLANKS, ' ').replace(CONTROLS, '').trim();

/** `text` as prose: composed characters, line breaks as "\n", no other control characters, no blank ends. */
export const cleanProse = (text: string): string =>
  wellFormed(text)
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(CONTROLS, '')
    .trim();
