import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMembers } from '#renderer/data/use-members.ts';
import { usePreferences } from '#renderer/stores/preferences-store.ts';
import { OUTCOMES, type Outcome } from '#shared/domain/interactions/interaction.ts';
import type { FormFields } from './form-fields.ts';
import classes from './interaction-form.module.css';
import { NextStepFields } from './next-step-fields.tsx';
import { WhenField } from './when-field.tsx';

type DetailFieldsProps = FormFields & { readonly isNew: boolean };

/** What an interaction may have besides: notes, outcome, duration, another time, who had it, the next step. */
export const DetailFields = ({ draft, change, errorOf, isNew }: DetailFieldsProps) => {
  const { t } = useTranslation('interactions');
  const { members } = useMembers();
  const me = usePreferences((preferences) => preferences.memberId);
  return (
    <>
      <Textarea
        label={t('form.body')}
        autosize
        minRows={2}
        maxRows={10}
        value={draft.body}
        onChange={(event) => change({ body: event.currentTarget.value })}
        error={errorOf('body')}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('form.outcome')}
          value={draft.outcome}
          onChange={(event) => change({ outcome: event.currentTarget.value as Outcome })}
          data={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        />
        <TextInput
          label={t('form.duration')}
          placeholder={t('form.durationHint')}
          value={draft.duration}
          onChange={(event) => change({ duration: event.currentTarget.value })}
          error={errorOf('durationMinutes')}
        />
        <WhenField at={draft.at} onChange={(at) => change({ at })} canBeNow={isNew} error={errorOf('at')} />
        {members.length > 1 && (
          <NativeSelect
            label={t('form.member')}
            value={draft.memberId || me}
            onChange={(event) => change({ memberId: event.currentTarget.value })}
            data={members.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
      <NextStepFields
        text={draft.nextStepText}
        dueOn={draft.nextStepDueOn}
        onText={(nextStepText) => change({ nextStepText })}
        onDueOn={(nextStepDueOn) => change({ nextStepDueOn })}
        textError={errorOf('nextStepText')}
        dueError={errorOf('nextStepDueOn')}
      />
    </>
  );
};
