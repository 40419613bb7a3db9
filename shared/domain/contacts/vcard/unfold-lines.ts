import { colonOf } from './parse-property.ts';
import { isBase64, isQuotedPrintable } from './property-encoding.ts';
import type { VCardVersion } from './vcard.ts';
import type { RawLine } from './vcard-source.ts';

const BASE64_LINE = /^[A-Za-z0-9+/]+={0,2}\s*$/;
const SOFT_BREAK = /=[ \t]*$/;

type Unfolding = { readonly line: number; parts: string[]; readonly joins: (next: string) => boolean };

/** How lines go on after the first line of a property. */
const unfoldingOf = ({ line, raw }: RawLine, version: VCardVersion): Unfolding => {
  const header = raw.slice(0, Math.max(colonOf(raw), 0));
  const parts = [raw];
  const put = (text: string): boolean => parts.push(text) > 0;
  const isFolded = (next: string): boolean => next.startsWith(' ') || next.startsWith('\t');
  if (isQuotedPrintable(header)) {
    const joins = (next: string): boolean => {
      const last = parts.at(-1) ?? '';
      if (SOFT_BREAK.test(last)) {
        parts[parts.length - 1] = last.replace(SOFT_BREAK, '');
        return put(next);
      }
      return isFolded(next) && put(next.slice(1));
    };
    return { line, parts, joins };
  }
  if (isBase64(header)) {
    // Some exporters do not indent what follows; nothing else in a card looks like it.
    return { line, parts, joins: (next) => (isFolded(next) || BASE64_LINE.test(next)) && put(next.trim()) };
  }
  // Version 2.1 folds at a blank that belongs to the text.
  const from = version === '2.1' ? 0 : 1;
  return { line, parts, joins: (next) => isFolded(next) && put(next.slice(from)) };
};

/** The content lines of one card: folded lines joined, blank ones left out, each with the line it starts on. */
export const unfoldLines = (lines: readonly RawLine[], version: VCardVersion): readonly RawLine[] => {
  const unfolded: RawLine[] = [];
  let current: Unfolding | undefined;
  const close = () => {
    const raw = current?.parts.join('') ?? '';
    if (current && raw.trim() !== '') unfolded.push({ line: current.line, raw });
  };
  for (const line of lines) {
    if (current?.joins(line.raw)) continue;
    close();
    current = unfoldingOf(line, version);
  }
  close();
  return unfolded;
};
