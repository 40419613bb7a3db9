/**
 * Tells the line (from 1) that a place of `text` is on, for places asked in ascending order: tables may have line
 * breaks within their cells, so that rows and lines do not go together.
 */
export const lineCounter = (text: string): ((at: number) => number) => {
  let line = 1;
  let from = 0;
  return (at) => {
    for (; from < at; from++) {
      const char = text.charCodeAt(from);
      if (char === 10 || (char === 13 && text.charCodeAt(from + 1) !== 10)) line += 1;
    }
    return line;
  };
};
