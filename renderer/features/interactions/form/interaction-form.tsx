import { Alert, Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InteractionDraft } from '#renderer/stores/interaction-drafts.ts';
import { setPreferences, usePreferences } from '#renderer/stores/preferences-store.ts';
import { CHANNELS, type Channel, type Interaction } from '#shared/domain/interactions/interaction.ts';
import { DetailFields } from './detail-fields.tsx';
import { withChannel } from './draft.ts';
import { FormFooter } from './form-footer.tsx';
import classes from './interaction-form.module.css';
import { MainFields } from './main-fields.tsx';
import { useDraft } from './use-draft.ts';
import { useSubmit } from './use-submit.ts';

type InteractionFormProps = {
  readonly formKey: string;
  readonly initial: InteractionDraft;
  /** What is being corrected; undefined for a new one. */
  readonly original?: Interaction | undefined;
};

const rememberChannel = (channel: Channel): void => {
  const { lists } = usePreferences.getState();
  setPreferences({ lists: { ...lists, 'interaction-channel': channel } });
};

/** The form of an interaction. Enter saves, in the longer text Ctrl or Cmd with Enter. */
export const InteractionForm = ({ formKey, initial, original }: InteractionFormProps) => {
  const { t } = useTranslation('interactions');
  const { draft, change, startAfresh, isRestored } = useDraft(formKey, initial);
  const submission = useSubmit(formKey, draft, original);
  const form = useRef<HTMLFormElement>(null);
  const { failure } = submission;
  useEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);

  const chooseChannel = (channel: Channel): void => {
    change(withChannel(draft, channel));
    rememberChannel(channel);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const figure = /^Digit([1-9])$/.exec(event.nativeEvent.code)?.[1];
    const channel = event.altKey && figure ? CHANNELS[Number(figure) - 1] : undefined;
    const isSaving = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (channel) chooseChannel(channel);
    if (isSaving) void submission.submit();
    if (channel || isSaving) event.preventDefault();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submission.submit();
  };
  const fields = { draft, change, chooseChannel, errorOf: submission.errorOf };
  return (
    <form ref={form} className={classes.form} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <div className={classes.fields}>
        {isRestored && (
          <Alert variant="light" p="xs" role="status">
            {t('form.restored')}{' '}
            <Button size="compact-xs" variant="default" ml={6} onClick={startAfresh}>
              {t(original ? 'form.asSaved' : 'form.startAfresh')}
            </Button>
          </Alert>
        )}
        {submission.generalError && (
          <Alert color="red" p="xs" role="alert">
            {submission.generalError}
          </Alert>
        )}
        <MainFields {...fields} onFailure={submission.setFailure} />
        <DetailFields {...fields} isNew={!original} />
      </div>
      <FormFooter formKey={formKey} original={original} isSaving={submission.isSaving} />
    </form>
  );
};
