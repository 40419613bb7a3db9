import { utf8Length } from '#shared/kernel/utf8.ts';

const LIMIT = 75;

/** A content line folded so that no line is longer than 75 octets in UTF-8 and no character is torn; ends in CRLF. */
export const foldLine = (line: string): string => {
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  let octets = 0;
  for (const char of line) {
    const size = utf8Length(char.codePointAt(0) ?? 0);
    if (octets + size > LIMIT) {
      parts.push(line.slice(from, at));
      from = at;
      octets = 1; // The blank that begins a folded line.
    }
    octets += size;
    at += char.length;
  }
  return `${[...parts, line.slice(from)].join('\r\n ')}\r\n`;
};
