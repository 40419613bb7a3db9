import { parseProperty } from './parse-property.ts';
import { unfoldLines } from './unfold-lines.ts';
import type { BrokenCardReason, VCard, VCardItem, VCardProperty, VCardVersion } from './vcard.ts';
import { type RawLine, type VCardFile, type VCardSource, vcardSource } from './vcard-source.ts';

const BEGIN = /^\s*BEGIN\s*:\s*VCARD\s*$/i;
const END = /^\s*END\s*:\s*VCARD\s*$/i;
const VERSION = /^(?:[^:;]+\.)?VERSION(?:;[^:]*)?:\s*(\S+)/i;
const AGENT = /^(?:[^:;]+\.)?AGENT(?:;[^:]*)?:\s*$/i;
const NAMED = /^(?:FN|N)[;:]/i;
const LONGEST_SHOWN = 200;

const versionOf = (lines: readonly RawLine[]): VCardVersion => {
  for (const { raw } of lines) {
    const version = VERSION.exec(raw)?.[1];
    if (version) return version === '2.1' || version === '4.0' ? version : '3.0';
  }
  return '3.0';
};

/** Lines of a card inside a card (an assistant's, in version 2.1) as one value, so that they are kept. */
const withAgents = (lines: readonly RawLine[], source: VCardSource) => {
  const own: RawLine[] = [];
  const agents: VCardProperty[] = [];
  let inner: { readonly line: number; readonly texts: string[] } | undefined;
  for (const entry of lines) {
    const { raw, line } = entry;
    if (inner) {
      if (!END.test(raw)) inner.texts.push(source.decode(raw, ''));
      else {
        const value = inner.texts.join('\n');
        agents.push({
          group: '',
          name: 'AGENT',
          params: new Map(),
          value,
          isBinary: false,
          line: inner.line,
        });
        inner = undefined;
      }
    } else if (BEGIN.test(raw)) inner = { line, texts: [] };
    else if (!AGENT.test(raw)) own.push(entry);
  }
  return { own, agents };
};

const parseCard = (line: number, lines: readonly RawLine[], source: VCardSource): VCard => {
  const { own, agents } = withAgents(lines, source);
  const version = versionOf(own);
  const properties: VCardProperty[] = [];
  const unreadable: { line: number; text: string }[] = [];
  for (const { raw, line: at } of unfoldLines(own, version)) {
    const property = parseProperty(raw, at, source);
    if (property) properties.push(property);
    else unreadable.push({ line: at, text: source.decode(raw, '') });
  }
  return { version, line, properties: [...properties, ...agents], unreadable };
};

/**
 * The cards of a file one after the other, so that the caller can rest between them. Never throws: a stretch that is
 * no card is answered as `broken` with its line and reason, and reading goes on after it.
 */
export const parseVCards = function* (file: VCardFile): Generator<VCardItem> {
  const source = vcardSource(file);
  const broken = ({ line, raw }: RawLine, reason: BrokenCardReason): VCardItem => {
    const text = source.decode(raw, '').trim().slice(0, LONGEST_SHOWN);
    return { kind: 'broken', broken: { line, reason, text } };
  };
  const notClosed = (begin: RawLine, lines: readonly RawLine[]): VCardItem => {
    const raw = (lines.find((entry) => NAMED.test(entry.raw)) ?? lines[0] ?? begin).raw;
    return broken({ line: begin.line, raw }, 'import.card-not-closed');
  };
  let begin: RawLine | undefined;
  let lines: RawLine[] = [];
  let depth = 0;
  let wasOutside = false;
  for (const entry of source.lines()) {
    const { raw } = entry;
    if (BEGIN.test(raw)) {
      const isAgent = begin !== undefined && depth === 1 && AGENT.test(lines.at(-1)?.raw ?? '');
      if (isAgent) {
        depth = 2;
        lines.push(entry);
        continue;
      }
      if (begin) yield notClosed(begin, lines);
      begin = entry;
      lines = [];
      depth = 1;
      wasOutside = false;
    } else if (!begin) {
      if (raw.trim() !== '' && !wasOutside) yield broken(entry, 'import.text-outside-cards');
      wasOutside ||= raw.trim() !== '';
    } else if (END.test(raw)) {
      depth -= 1;
      if (depth > 0) {
        lines.push(entry);
        continue;
      }
      const card = parseCard(begin.line, lines, source);
      const isEmpty = card.unreadable.length === 0 && card.properties.every(({ name }) => name === 'VERSION');
      yield isEmpty ? broken(begin, 'import.card-empty') : { kind: 'card', card };
      begin = undefined;
    } else lines.push(entry);
  }
  if (begin) yield notClosed(begin, lines);
};
