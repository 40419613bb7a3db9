import type { CommandContext } from '#shared/kernel/command.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Interaction } from './interaction.ts';
import { checkInteraction, type InteractionFields } from './interaction-fields.ts';
import { type NextStep, NO_NEXT_STEP, openNextStep } from './next-step.ts';

/** What is needed to log an interaction: whom, by which channel, which way. The rest has defaults. */
export type LogInteractionArgs = Pick<Interaction, 'id' | 'contactId' | 'channel' | 'direction'> &
  Partial<InteractionFields> & { readonly importId?: string; readonly nextStep?: NextStep };

/**
 * A new interaction, now and by the acting member unless said otherwise. Fails as `checkInteraction` and, with a
 * next step, as `openNextStep`.
 */
export const logInteraction = (args: LogInteractionArgs, context: CommandContext): Result<Interaction> => {
  const { importId = '', nextStep, ...given } = args;
  const step = nextStep ? openNextStep(nextStep) : ok(NO_NEXT_STEP);
  if (!step.ok) return step;
  const entered = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return checkInteraction({
    importId,
    createdAt: context.now,
    createdBy: context.actorId,
    updatedAt: context.now,
    updatedBy: context.actorId,
    at: context.now,
    durationMinutes: 0,
    summary: '',
    body: '',
    outcome: 'none',
    memberId: context.actorId,
    ...(entered as typeof given),
    ...step.value,
  });
};
