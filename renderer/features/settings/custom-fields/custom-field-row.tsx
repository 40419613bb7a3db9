import { ActionIcon, TagsInput, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '#renderer/ui/use-failure-text.ts';
import { useFieldDraft } from '#renderer/ui/use-field-draft.ts';
import type { Definition } from '#shared/domain/definitions/definition.ts';
import { cleanLine } from '#shared/kernel/clean-text.ts';
import { type CommandFailure, ok } from '#shared/kernel/result.ts';
import { removeCustomField, saveCustomFieldChoices, saveCustomFieldName } from '../commands/custom-fields.ts';
import classes from './custom-fields.module.css';

type CustomFieldRowProps = { readonly definition: Definition; readonly taken: readonly string[] };

/** One custom field: renamed in place, its choices edited, removed. */
export const CustomFieldRow = ({ definition, taken }: CustomFieldRowProps) => {
  const { t } = useTranslation('settings');
  const failureText = useFailureText();
  const [failure, setFailure] = useState<CommandFailure | undefined>();
  const { id, name, customField } = definition;
  const changed = t('undo.changed', { field: name });
  const draft = useFieldDraft({
    value: name,
    format: (text) => text,
    parse: (text) => ok(cleanLine(text)),
    save: (text) => saveCustomFieldName(id, text, taken, changed),
  });
  const setChoices = async (choices: readonly string[]): Promise<void> =>
    setFailure(await saveCustomFieldChoices(id, choices, changed));
  if (!customField) return null;
  return (
    <fieldset className={classes.row} aria-label={name}>
      <TextInput {...draft} aria-label={t('fields.name')} />
      <Text size="sm" c="dimmed" className={classes.type}>
        {t(`fields.types.${customField.type}`)}
      </Text>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('fields.remove', { name })}
        onClick={() => void removeCustomField(id, t('fields.removed', { name })).then(setFailure)}
      >
        <IconTrash size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
      {customField.type === 'choice' && (
        <TagsInput
          className={classes.choices}
          aria-label={t('fields.choicesOf', { name })}
          value={[...customField.choices]}
          onChange={(choices) => void setChoices(choices)}
          error={failure && failureText(failure)}
        />
      )}
    </fieldset>
  );
};
