import { fail, ok } from '#shared/kernel/result.ts';
import { draftCommand } from './draft.ts';

/** Moves one line to position `to` (0 is first, beyond the end is last). Fails with `quotations.no-such-line`. */
export const moveLine = draftCommand<{ readonly lineId: string; readonly to: number }>(
  ({ lines }, { lineId, to }) => {
    const line = lines.find(({ id }) => id === lineId);
    if (!line) return fail('quotations.no-such-line');
    const others = lines.filter(({ id }) => id !== lineId);
    return ok({ lines: others.toSpliced(Math.max(0, to), 0, line) });
  },
);
