import type { QuotationLine } from '#shared/domain/quotations/quotation.ts';
import type { LineChanges } from '#shared/domain/quotations/set-line.ts';
import type { Result } from '#shared/kernel/result.ts';

/** What a row can do with its line; the same object as long as the quotation is open. */
export type LineActions = {
  readonly change: (line: QuotationLine, changes: LineChanges) => Promise<Result<unknown>>;
  readonly remove: (line: QuotationLine) => void;
  /** Moves the line by so many places, up when negative. */
  readonly move: (line: QuotationLine, by: number) => void;
  /** Goes on to the next field, or to a new line after the last one. */
  readonly goOn: (from: HTMLElement) => void;
};
