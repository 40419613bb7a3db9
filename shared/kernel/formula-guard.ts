// What a spreadsheet may take for a formula: also the wide forms, and a line feed before it.
const FORMULA = /^'*[=+\-@\t\r\n\0＝＋－＠]/u;
const GUARDED = /^''*[=+\-@\t\r\n\0＝＋－＠]/u;

/**
 * `text` as a cell that no spreadsheet takes for a formula: an apostrophe stands before = + - @, tab, line break and
 * NUL. `unguardFormula` takes it away again, so that "+49 30 123" comes back as it was.
 */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A cell without the apostrophe that `guardFormula` put before it; other cells stay as they are. */
export const unguardFormula = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
