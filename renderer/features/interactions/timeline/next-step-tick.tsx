import { Checkbox, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '#renderer/ui/formats.tsx';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import { useDueText } from '../use-due-text.ts';
import { useNextStepCommands } from '../use-next-step-commands.ts';

type NextStepTickProps = { readonly interaction: Interaction; readonly today: string };

/** The next step of an interaction with a tick that completes it, or opens it again. */
export const NextStepTick = ({ interaction, today }: NextStepTickProps) => {
  const { t } = useTranslation('interactions');
  const { relative } = useFormats();
  const due = useDueText(today)(interaction.nextStepDueOn);
  const { tick } = useNextStepCommands();
  const isDone = interaction.nextStepState === 'done';
  const when = isDone ? t('entry.doneSince', { when: relative(interaction.nextStepDoneAt) }) : due.text;
  return (
    <Checkbox
      size="xs"
      checked={isDone}
      onChange={(event) => void tick(interaction, event.currentTarget.checked)}
      label={
        <>
          <Text span size="sm" td={isDone ? 'line-through' : undefined} c={isDone ? 'dimmed' : undefined}>
            {interaction.nextStepText}
          </Text>{' '}
          <Text span size="xs" c={due.isOverdue && !isDone ? 'var(--kith-bad)' : 'dimmed'}>
            {when}
          </Text>
        </>
      }
    />
  );
};
