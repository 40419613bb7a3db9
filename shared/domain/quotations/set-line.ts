import { fail, ok } from '#shared/kernel/result.ts';
import { draftCommand } from './draft.ts';
import type { QuotationLine } from './quotation.ts';

/** What of a line can be changed: everything but its id. */
export type LineChanges = Partial<Omit<QuotationLine, 'id'>>;

/** Changes fields of one line. Fails with `quotations.no-such-line` when it was removed meanwhile. */
export const setLine = draftCommand<{ readonly lineId: string; readonly changes: LineChanges }>(
  ({ lines }, { lineId, changes }) => {
    const at = lines.findIndex(({ id }) => id === lineId);
    const line = lines[at];
    return line
      ? ok({ lines: lines.with(at, { ...line, ...changes, id: lineId }) })
      : fail('quotations.no-such-line');
  },
);
