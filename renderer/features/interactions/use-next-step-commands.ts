import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import type { Result } from '#shared/kernel/result.ts';
import { postponeNextStep, tickNextStep } from './commands.ts';

/** What can be done to a next step where it is shown; each can be taken back, and a refusal is told. */
export const useNextStepCommands = () => {
  const { t } = useTranslation('interactions');
  const { day } = useFormats();
  const failureText = useFailureText();
  const told = (done: Result<unknown>): void => {
    if (!done.ok) void notify({ message: failureText(done.error), kind: 'error' });
  };
  return {
    tick: async ({ id, nextStepText }: Interaction, isDone: boolean): Promise<void> => {
      const label = t(isDone ? 'undo.stepDone' : 'undo.stepReopened', { step: nextStepText });
      told(await tickNextStep(id, isDone, label));
    },
    postpone: async (interaction: Interaction, dueOn: string): Promise<void> => {
      const label = t('undo.postponed', { step: interaction.nextStepText, day: day(dueOn) });
      told(await postponeNextStep(interaction, dueOn, label));
    },
  };
};
