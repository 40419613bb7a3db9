import i18next from 'i18next';
import { runCommand } from '#renderer/data/run-command.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import { addLine } from '#shared/domain/quotations/add-line.ts';
import { moveLine } from '#shared/domain/quotations/move-line.ts';
import type { Quotation, QuotationLine } from '#shared/domain/quotations/quotation.ts';
import { removeLine } from '#shared/domain/quotations/remove-line.ts';
import { type LineChanges, setLine } from '#shared/domain/quotations/set-line.ts';
import type { Command } from '#shared/kernel/command.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { trackEdit } from './pending-edits.ts';

// Each step is taken back by its opposite rather than by the lines as they stood: what was done to other lines
// in between stays.
const edit = async <Args, Back>(
  id: string,
  [command, args]: readonly [Command<Quotation, Args>, Args],
  [opposite, back]: readonly [Command<Quotation, Back>, Back],
  label: { readonly key: string; readonly line?: number; readonly announce?: boolean },
): Promise<Result<Quotation>> => {
  const done = await trackEdit(runCommand('quotations', id, command, args));
  if (!done.ok) return done;
  const text = i18next.t(`quotations:undo.${label.key}`, { line: label.line });
  offerUndo(text, () => runCommand('quotations', id, opposite, back), label.announce ?? false);
  return ok(done.value.record);
};

type Reset = { readonly lineId: string; readonly from: LineChanges; readonly to: LineChanges };

/** Sets fields back, unless they were changed again. */
const resetLine: Command<Quotation, Reset> = (quotation, { lineId, from, to }, context) => {
  const line = quotation.lines.find(({ id }) => id === lineId);
  if (!line) return fail('quotations.no-such-line');
  const isSame = Object.entries(from).every(([key, value]) => line[key as keyof QuotationLine] === value);
  return isSame ? setLine(quotation, { lineId, changes: to }, context) : fail('data.changed-since');
};

/** Puts a line at the end. */
export const appendLine = (id: string, line: QuotationLine): Promise<Result<Quotation>> =>
  edit(id, [addLine, { line }], [removeLine, { lineId: line.id }], { key: 'lineAdded' });

/** Changes fields of `line`, which stands at `place`. */
export const changeLine = (
  id: string,
  line: QuotationLine,
  place: number,
  changes: LineChanges,
): Promise<Result<Quotation>> => {
  const before = Object.fromEntries(
    Object.keys(changes).map((key) => [key, line[key as keyof QuotationLine]]),
  ) as LineChanges;
  const reset = { lineId: line.id, from: changes, to: before };
  const label = { key: 'lineChanged', line: place + 1 };
  return edit(id, [setLine, { lineId: line.id, changes }], [resetLine, reset], label);
};

/** Takes `line` at `place` out; the notice brings it back there. */
export const dropLine = (id: string, line: QuotationLine, place: number): Promise<Result<Quotation>> =>
  edit(id, [removeLine, { lineId: line.id }], [addLine, { line, at: place }], {
    key: 'lineRemoved',
    line: place + 1,
    announce: true,
  });

/** Moves `line` from `place` to `to`. */
export const shiftLine = (
  id: string,
  line: QuotationLine,
  place: number,
  to: number,
): Promise<Result<Quotation>> =>
  edit(id, [moveLine, { lineId: line.id, to }], [moveLine, { lineId: line.id, to: place }], {
    key: 'lineMoved',
    line: place + 1,
  });
