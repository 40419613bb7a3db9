/** Separators that tables come with. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How to cut a table into cells: its separator, and where its first row begins (in UTF-16 units). */
export type TableStart = { readonly delimiter: Delimiter; readonly start: number };

const SAMPLE_LENGTH = 64_000;
const SAMPLE_ROWS = 25;
/** The line by which a spreadsheet is told the separator. */
const SAID = /^sep=([,;\t|])\r?\n/i;

type Cut = { readonly counts: readonly number[]; readonly faults: number };

/** Cells of each of the first rows of `text` if cut by `delimiter`, and quotation marks that then stand wrongly. */
const cut = (text: string, delimiter: Delimiter): Cut => {
  const counts: number[] = [];
  let cells = 1;
  let faults = 0;
  let isQuoted = false;
  let isStart = true;
  for (let at = 0; at < text.length && counts.length < SAMPLE_ROWS; at++) {
    const char = text[at];
    if (isQuoted) {
      // Two quotation marks are one within the text.
      if (char !== '"') continue;
      const next = text[at + 1] ?? delimiter;
      if (next === '"') at += 1;
      else isQuoted = false;
      if (!isQuoted && next !== delimiter && next !== '\r' && next !== '\n') faults += 1;
      continue;
    }
    if (char === '"' && isStart) isQuoted = true;
    else if (char === delimiter) cells += 1;
    else if (char === '\n' || (char === '\r' && text[at + 1] !== '\n')) {
      if (!isStart || cells > 1) counts.push(cells);
      cells = 1;
    }
    isStart = char === delimiter || char === '\n' || char === '\r';
  }
  // A row that ends within quotation marks was cut off, or was never cut by this separator.
  const isWhole = !isQuoted && (cells > 1 || (!isStart && counts.length === 0));
  return { counts: isWhole ? [...counts, cells] : counts, faults };
};

/** How well a cut looks like a table: rows as wide as the first, the more columns the better, quotation in order. */
const scoreOf = ({ counts, faults }: Cut): number => {
  const [width = 1] = counts;
  if (width < 2) return 0;
  const alike = counts.filter((count) => count === width).length / counts.length;
  return (alike * alike * Math.min(width, 20)) / (faults > 0 ? 100 : 1);
};

/** The separator of a table: what its "sep=" line says, else the one by which its rows come out equally wide. */
export const detectDelimiter = (text: string): TableStart => {
  const said = SAID.exec(text);
  if (said) return { delimiter: said[1] as Delimiter, start: said[0].length };
  const sample = text.slice(0, SAMPLE_LENGTH);
  const scores = DELIMITERS.map((delimiter) => ({
    delimiter,
    score: scoreOf(cut(sample, delimiter)),
  }));
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  return { delimiter: best.delimiter, start: 0 };
};
