import { decodeQuotedPrintable, isBase64, isQuotedPrintable } from './property-encoding.ts';
import type { VCardProperty } from './vcard.ts';
import type { VCardSource } from './vcard-source.ts';

const NAME = /^[A-Za-z0-9_-]+$/;
const ENCODINGS = /^(?:quoted-printable|base64|b|7bit|8bit)$/i;
const PLACES = /^(?:url|inline|cid|content-id)$/i;

/** Where `separator` stands in `text` outside quotation marks. */
const placesOf = (text: string, separator: string): readonly number[] => {
  const places: number[] = [];
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') isQuoted = !isQuoted;
    else if (char === separator && !isQuoted) places.push(at);
  }
  return places;
};

const splitUnquoted = (text: string, separator: string): readonly string[] => {
  const places = [-1, ...placesOf(text, separator), text.length];
  return places.slice(1).map((end, i) => text.slice((places[i] ?? 0) + 1, end));
};

/** Where the value of a content line begins: after the first colon outside quotation marks; -1 when there is none. */
export const colonOf = (line: string): number => {
  const first = line.indexOf(':');
  const quote = line.indexOf('"');
  if (first < 0 || quote < 0 || quote > first) return first;
  return placesOf(line, ':')[0] ?? first;
};

/** RFC 6868: ^n, ^' and ^^ in parameter values. */
const paramValue = (text: string): string =>
  text
    .trim()
    .replace(/^"(.*)"$/s, '$1')
    .replace(/\^([n'^])/g, (_, code: string) => ({ n: '\n', "'": '"' })[code] ?? '^');

const paramName = (bare: string): string => {
  if (ENCODINGS.test(bare)) return 'ENCODING';
  return PLACES.test(bare) ? 'VALUE' : 'TYPE';
};

/** Parameters of the part of a content line before its colon, without the property's name. */
const parseParams = (
  parts: readonly string[],
  decode: (raw: string) => string,
): ReadonlyMap<string, readonly string[]> => {
  const params = new Map<string, readonly string[]>();
  for (const part of parts) {
    const equals = part.indexOf('=');
    const bare = part.trim();
    if (bare === '') continue;
    const name = equals < 0 ? paramName(bare) : part.slice(0, equals).trim().toUpperCase();
    const text = equals < 0 ? bare : part.slice(equals + 1);
    const values = splitUnquoted(text, ',').map((value) => paramValue(decode(value)));
    params.set(name, [...(params.get(name) ?? []), ...values]);
  }
  return params;
};

/** One unfolded content line as a property; undefined when it is none. */
export const parseProperty = (
  raw: string,
  line: number,
  source: Pick<VCardSource, 'decode' | 'decodeBytes'>,
): VCardProperty | undefined => {
  const colon = colonOf(raw);
  if (colon < 0) return undefined;
  const header = raw.slice(0, colon);
  const [fullName = '', ...parts] = splitUnquoted(header, ';');
  const dot = fullName.lastIndexOf('.');
  const name = fullName.slice(dot + 1).trim();
  if (!NAME.test(name)) return undefined;
  const params = parseParams(parts, (text) => source.decode(text, ''));
  const charset = params.get('CHARSET')?.[0] ?? '';
  const rawValue = raw.slice(colon + 1);
  const isBinary = isBase64(header);
  const decoded = () =>
    isQuotedPrintable(header)
      ? source.decodeBytes(decodeQuotedPrintable(rawValue), charset)
      : source.decode(rawValue, charset);
  return {
    group: fullName.slice(0, Math.max(dot, 0)).trim().toLowerCase(),
    name: name.toUpperCase(),
    params,
    value: isBinary ? rawValue.replace(/\s+/g, '') : decoded(),
    isBinary,
    line,
  };
};
