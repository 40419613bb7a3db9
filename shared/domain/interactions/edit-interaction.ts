import { type Command, stamped } from '#shared/kernel/command.ts';
import { ok } from '#shared/kernel/result.ts';
import type { Interaction } from './interaction.ts';
import { checkInteraction, type InteractionChanges } from './interaction-fields.ts';
import { clearNextStep, type NextStep, setNextStep } from './next-step.ts';

/** Sets fields of an interaction. Fails as `checkInteraction`. The next step has commands of its own. */
export const setInteractionFields: Command<Interaction, { readonly changes: InteractionChanges }> = (
  interaction,
  { changes },
  context,
) => {
  const checked = checkInteraction({ ...interaction, ...changes });
  return checked.ok ? ok(stamped(checked.value, {}, context)) : checked;
};

/** An interaction as corrected in one go; `nextStep` null takes the next step away. */
export type InteractionCorrection = {
  readonly changes: InteractionChanges;
  readonly nextStep: NextStep | null;
};

/**
 * Corrects an interaction together with its next step; a next step that is not changed stays as it is, done or not.
 * Fails as `setInteractionFields` and `setNextStep`.
 */
export const correctInteraction: Command<Interaction, InteractionCorrection> = (
  interaction,
  { changes, nextStep },
  context,
) => {
  const edited = setInteractionFields(interaction, { changes }, context);
  if (!edited.ok) return edited;
  const { nextStepState, nextStepText, nextStepDueOn } = interaction;
  if (!nextStep) return nextStepState === 'none' ? edited : clearNextStep(edited.value, {}, context);
  const isSame = nextStep.text.trim() === nextStepText && nextStep.dueOn === nextStepDueOn;
  return isSame && nextStepState !== 'none' ? edited : setNextStep(edited.value, nextStep, context);
};
