import { type Command, stamped } from '#shared/kernel/command.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { Interaction } from './interaction.ts';
import { interactionDay, interactionLine } from './interaction-fields.ts';

/** A next step as entered: what to do and by which day (YYYY-MM-DD, '' for no day). */
export type NextStep = { readonly text: string; readonly dueOn: string };

type NextStepFields = Pick<
  Interaction,
  'nextStepState' | 'nextStepText' | 'nextStepDueOn' | 'nextStepDoneAt'
>;

/** An interaction without a next step. */
export const NO_NEXT_STEP: NextStepFields = {
  nextStepState: 'none',
  nextStepText: '',
  nextStepDueOn: '',
  nextStepDoneAt: '',
};

/**
 * The fields of an open next step. Fails with `interactions.next-step-empty`, `interactions.not-a-date` or
 * `interactions.too-long` (values.max).
 */
export const openNextStep = ({ text, dueOn }: NextStep): Result<NextStepFields> => {
  const line = interactionLine(text, 'nextStepText');
  if (!line.ok) return line;
  if (line.value === '') return fail('interactions.next-step-empty', 'nextStepText');
  const day = interactionDay(dueOn, 'nextStepDueOn');
  if (!day.ok) return day;
  return ok({
    nextStepState: 'open',
    nextStepText: line.value,
    nextStepDueOn: day.value,
    nextStepDoneAt: '',
  });
};

/** Agrees what comes next, in place of an earlier next step, done or not. Fails as `openNextStep`. */
export const setNextStep: Command<Interaction, NextStep> = (interaction, step, context) => {
  const fields = openNextStep(step);
  return fields.ok ? ok(stamped(interaction, fields.value, context)) : fields;
};

/** Takes the next step away. */
export const clearNextStep: Command<Interaction, Record<never, never>> = (interaction, _, context) =>
  ok(stamped(interaction, NO_NEXT_STEP, context));

/** Marks the next step done, now. Fails with `interactions.no-next-step`; nothing happens when it is done already. */
export const completeNextStep: Command<Interaction, Record<never, never>> = (interaction, _, context) => {
  if (interaction.nextStepState === 'none') return fail('interactions.no-next-step', 'nextStepState');
  if (interaction.nextStepState === 'done') return ok(interaction);
  return ok(stamped(interaction, { nextStepState: 'done', nextStepDoneAt: context.now }, context));
};

/** Opens a done next step again. Fails with `interactions.no-next-step`. */
export const reopenNextStep: Command<Interaction, Record<never, never>> = (interaction, _, context) => {
  if (interaction.nextStepState === 'none') return fail('interactions.no-next-step', 'nextStepState');
  if (interaction.nextStepState === 'open') return ok(interaction);
  return ok(stamped(interaction, { nextStepState: 'open', nextStepDoneAt: '' }, context));
};
