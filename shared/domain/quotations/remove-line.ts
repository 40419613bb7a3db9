import { ok } from '#shared/kernel/result.ts';
import { draftCommand } from './draft.ts';

/** Takes one line out; nothing happens when it is gone already. `addLine` with its place brings it back. */
export const removeLine = draftCommand<{ readonly lineId: string }>(({ lines }, { lineId }) =>
  ok({ lines: lines.filter(({ id }) => id !== lineId) }),
);
