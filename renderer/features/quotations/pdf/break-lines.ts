/** Scripts written without blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Not at the start of a line: closing brackets, full stops and the like. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{Lm}ぁぃぅぇぉっゃゅょァィゥェォッャュョー]/u;
/** Not at the end of a line. */
const OPENING = /[\p{Ps}\p{Pi}]$/u;

const words = new Intl.Segmenter('en', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const segmentsOf = (segmenter: Intl.Segmenter, text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Pieces of `text` between which a line may end. */
const piecesOf = (text: string): string[] => {
  const pieces: string[] = [];
  for (const segment of segmentsOf(words, text)) {
    const previous = pieces.at(-1);
    const isJoined = previous !== undefined && (CLOSING.test(segment) || OPENING.test(previous));
    if (isJoined || segment.trim() === '') pieces.push((pieces.pop() ?? '') + segment);
    else pieces.push(segment);
  }
  return pieces;
};

/** `pieces` put into lines no wider than `width`; a piece that is wider is cut between its characters. */
const fill = (
  pieces: readonly string[],
  width: number,
  widthOf: (text: string) => number,
): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (widthOf((line + piece).trimEnd()) <= width) {
      line += piece;
    } else if (widthOf(piece.trimEnd()) <= width) {
      lines.push(line);
      line = piece;
    } else {
      const cut = segmentsOf(graphemes, piece);
      if (cut.length === 1) {
        lines.push(line, piece);
        line = '';
      } else {
        const inner = fill(line === '' ? cut : [line, ...cut], width, widthOf);
        lines.push(...inner.slice(0, -1));
        line = inner.at(-1) ?? '';
      }
    }
  }
  return [...lines, line].map((text) => text.trimEnd()).filter((text) => text !== '');
};

/**
 * One paragraph in lines that fit into `width`. The library breaks lines at blanks by itself; only a paragraph in a
 * script without them, or with a word too long for its column, is broken here.
 */
export const breakLines = (
  paragraph: string,
  width: number,
  widthOf: (text: string) => number,
): readonly string[] => {
  const hasLongWord = paragraph.split(' ').some((word) => widthOf(word) > width);
  if (!hasLongWord && !(UNSPACED.test(paragraph) && widthOf(paragraph) > width)) return [paragraph];
  return fill(piecesOf(paragraph), width, widthOf);
};
