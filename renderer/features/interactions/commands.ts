import { commandContext } from '#renderer/data/acting-member.ts';
import { newId } from '#renderer/data/new-id.ts';
import { createRecord, type Done, deleteRecord, runCommand } from '#renderer/data/run-command.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import { correctInteraction } from '#shared/domain/interactions/edit-interaction.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { logInteraction } from '#shared/domain/interactions/log-interaction.ts';
import { completeNextStep, reopenNextStep, setNextStep } from '#shared/domain/interactions/next-step.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { ReadDraft } from './form/draft.ts';

/** Every command takes `label`: what was done, in the words of the screen, for the notice that offers to undo it. */
const offered = (
  done: Result<Done<Interaction>>,
  label: string,
  announce = true,
): Result<Done<Interaction>> => {
  if (done.ok) offerUndo(label, done.value.undo, announce);
  return done;
};

/** Logs what a form says. */
export const logEntry = async (
  { fields, nextStep }: ReadDraft,
  label: string,
): Promise<Result<Done<Interaction>>> => {
  const logged = logInteraction(
    { id: newId(), ...fields, ...(nextStep ? { nextStep } : {}) },
    commandContext(),
  );
  return logged.ok ? offered(await createRecord('interactions', logged.value), label) : logged;
};

/** Corrects interaction `id` to what a form says. */
export const correctEntry = async (
  id: string,
  { fields, nextStep }: ReadDraft,
  label: string,
): Promise<Result<Done<Interaction>>> =>
  offered(await runCommand('interactions', id, correctInteraction, { changes: fields, nextStep }), label);

/** Deletes interaction `id`. */
export const deleteEntry = async (id: string, label: string): Promise<Result<Done<Interaction>>> =>
  offered(await deleteRecord('interactions', id), label);

/** Ticks the next step of interaction `id` off, or opens it again. */
export const tickNextStep = async (
  id: string,
  isDone: boolean,
  label: string,
): Promise<Result<Done<Interaction>>> =>
  offered(await runCommand('interactions', id, isDone ? completeNextStep : reopenNextStep, {}), label);

/** Puts the next step of `interaction` off to `dueOn` (YYYY-MM-DD). */
export const postponeNextStep = async (
  { id, nextStepText }: Interaction,
  dueOn: string,
  label: string,
): Promise<Result<Done<Interaction>>> =>
  offered(await runCommand('interactions', id, setNextStep, { text: nextStepText, dueOn }), label);
