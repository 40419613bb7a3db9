import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useToday } from '#renderer/ui/use-today.ts';
import { DUE_CHOICES, dueDay } from '../due-choices.ts';
import classes from './interaction-form.module.css';

type NextStepFieldsProps = {
  readonly text: string;
  readonly dueOn: string;
  readonly onText: (text: string) => void;
  readonly onDueOn: (dueOn: string) => void;
  readonly textError: string | undefined;
  readonly dueError: string | undefined;
};

/** What comes next and by when: three usual days by one tap, any other by the date. */
export const NextStepFields = (props: NextStepFieldsProps) => {
  const { text, dueOn, onText, onDueOn, textError, dueError } = props;
  const { t } = useTranslation('interactions');
  const today = useToday();
  return (
    <Stack gap={6}>
      <div className={classes.stepRow}>
        <TextInput
          label={t('form.nextStep')}
          placeholder={t('form.nextStepHint')}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
          error={textError}
        />
        <TextInput
          type="date"
          label={t('form.dueOn')}
          value={dueOn}
          onChange={(event) => onDueOn(event.currentTarget.value)}
          error={dueError}
        />
      </div>
      <Group gap={6}>
        {DUE_CHOICES.map((choice) => {
          const day = dueDay(today, choice);
          const isChosen = day === dueOn;
          return (
            <Button
              key={choice}
              size="compact-sm"
              variant={isChosen ? 'light' : 'default'}
              aria-pressed={isChosen}
              onClick={() => onDueOn(isChosen ? '' : day)}
            >
              {t(`due.${choice}`)}
            </Button>
          );
        })}
      </Group>
    </Stack>
  );
};
