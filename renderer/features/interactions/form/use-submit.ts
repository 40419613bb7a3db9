import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContactRows } from '#renderer/data/use-contact-rows.ts';
import { dropInteractionDraft, type InteractionDraft } from '#renderer/stores/interaction-drafts.ts';
import { closePanel } from '#renderer/stores/panel-store.ts';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';
import { correctEntry, logEntry } from '../commands.ts';
import { readDraft } from './draft.ts';
import { FORM_FIELDS } from './form-fields.ts';

/** Saves a form and closes it, or says beside which field what is wrong. */
export const useSubmit = (formKey: string, draft: InteractionDraft, original: Interaction | undefined) => {
  const { t } = useTranslation('interactions');
  const failureText = useFailureText();
  const name = useContactRows([draft.contactId]).rows.get(draft.contactId)?.name ?? '';
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const [isSaving, setSaving] = useState(false);

  const submit = async (): Promise<void> => {
    if (isSaving) return;
    setSaving(true);
    const values = { channel: t(`channel.${draft.channel}`), name };
    const read = readDraft(draft, original);
    const done = !read.ok
      ? read
      : original
        ? await correctEntry(original.id, read.value, t('undo.corrected', values))
        : await logEntry(read.value, t('undo.logged', values));
    setSaving(false);
    if (!done.ok) return setFailure(done.error);
    dropInteractionDraft(formKey);
    closePanel();
  };
  const isFieldFailure = FORM_FIELDS.some((field) => field === failure?.field);
  return {
    submit,
    isSaving,
    failure,
    setFailure,
    errorOf: (field: (typeof FORM_FIELDS)[number]) =>
      failure?.field === field ? failureText(failure) : undefined,
    generalError: failure && !isFieldFailure ? failureText(failure) : undefined,
  };
};
