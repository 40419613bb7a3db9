const QUOTED_PRINTABLE = /;\s*(?:ENCODING\s*=\s*)?"?QUOTED-PRINTABLE"?\s*(?:;|$)/i;
const BASE64 = /;\s*(?:ENCODING\s*=\s*)?"?(?:BASE64|B)"?\s*(?:;|$)/i;

/** Whether the header of a content line (all before its colon) says that the value is quoted-printable. */
export const isQuotedPrintable = (header: string): boolean => QUOTED_PRINTABLE.test(header);

/** Whether the header of a content line says that the value is base64. */
export const isBase64 = (header: string): boolean => BASE64.test(header);

/** Quoted-printable as bytes, one unit each; what is no "=XX" stays as it is. */
export const decodeQuotedPrintable = (text: string): string =>
  text
    .replace(/=[ \t]*$/, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
