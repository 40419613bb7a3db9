import { recordCheck } from '#shared/kernel/check-record.ts';
import { type Command, type CommandContext, stamped } from '#shared/kernel/command.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { type Definition, definitionSchema, NUMBERING_ID, type Numbering } from './definition.ts';

const fits = recordCheck<Definition>(definitionSchema.body);
const PREFIX = /^[\p{L}\p{N}._/-]{0,20}$/u;
const COUNT_DIGITS = 4;

/** Stands before year and count until the settings say otherwise. */
export const DEFAULT_NUMBER_PREFIX = 'Q';

/** Count `count` of a year as people read it: "Q-2026-0007"; without a prefix "2026-0007". */
const numberText = ({ prefix, year }: Numbering, count: number): string =>
  [...(prefix === '' ? [] : [prefix]), year, String(count).padStart(COUNT_DIGITS, '0')].join('-');

/**
 * Takes the next number in calendar year `year`. Counting starts at 1 with a new year; a clock that was set back
 * goes on in the year reached, so that no number is given twice.
 */
export const drawNumber = (
  numbering: Numbering,
  year: number,
): { readonly number: string; readonly next: Numbering } => {
  const current = year > numbering.year ? { ...numbering, year, next: 1 } : numbering;
  return { number: numberText(current, current.next), next: { ...current, next: current.next + 1 } };
};

/** The record that numbers quotations, made with the first one. `prefix` stands before year and count. */
export const newNumbering = (prefix: string, year: number, { now, actorId }: CommandContext): Definition => ({
  id: NUMBERING_ID,
  kind: 'numbering',
  name: NUMBERING_ID,
  numbering: { prefix, year, next: 1 },
  importId: '',
  createdAt: now,
  createdBy: actorId,
  updatedAt: now,
  updatedBy: actorId,
});

/** `drawNumber` on the record: writes that one more is given; `lastNumber` of the outcome is the number drawn. */
export const takeNumber: Command<Definition, { readonly year: number }> = (definition, { year }, context) =>
  definition.numbering
    ? ok(stamped(definition, { numbering: drawNumber(definition.numbering, year).next }, context))
    : fail('settings.not-a-numbering');

/**
 * Goes on after the numbers that `other` has given where those are ahead, so that none is given twice after quotations
 * were brought back from a backup.
 */
export const raiseNumbering: Command<Definition, Numbering> = (definition, other, context) => {
  const { numbering } = definition;
  if (!numbering) return fail('settings.not-a-numbering');
  const { year, next } = numbering;
  const isAhead = other.year > year || (other.year === year && other.next > next);
  return isAhead
    ? ok(stamped(definition, { numbering: { ...numbering, year: other.year, next: other.next } }, context))
    : ok(definition);
};

/** The number drawn last, '' when none was drawn yet in this year of the numbering. */
export const lastNumber = (numbering: Numbering): string =>
  numbering.next > 1 ? numberText(numbering, numbering.next - 1) : '';

/** Sets what stands before year and count: letters, digits, dot, dash, slash. Fails with `settings.not-a-prefix`. */
export const setNumberPrefix: Command<Definition, { readonly prefix: string }> = (
  definition,
  { prefix },
  context,
): Result<Definition> =>
  definition.numbering && PREFIX.test(prefix)
    ? fits(stamped(definition, { numbering: { ...definition.numbering, prefix } }, context))
    : fail('settings.not-a-prefix', 'prefix');
