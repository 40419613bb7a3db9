import { commandContext } from '#renderer/data/acting-member.ts';
import { newId } from '#renderer/data/new-id.ts';
import { createRecord, deleteRecord, runCommand } from '#renderer/data/run-command.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import {
  type CustomFieldType,
  newCustomField,
  renameCustomField,
  setCustomFieldChoices,
} from '#shared/domain/definitions/custom-field.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';

/** Adds a field to contacts; `taken` are the names in use. Answers why not, or nothing. */
export const addCustomField = async (
  field: {
    readonly name: string;
    readonly type: CustomFieldType;
    readonly choices: readonly string[];
    readonly taken: readonly string[];
  },
  label: string,
): Promise<CommandFailure | undefined> => {
  const definition = newCustomField({ id: newId(), area: 'contacts', ...field }, commandContext());
  if (!definition.ok) return definition.error;
  const done = await createRecord('definitions', definition.value);
  if (!done.ok) return done.error;
  offerUndo(label, done.value.undo);
  return undefined;
};

/** Renames a custom field; answers why not, or nothing. */
export const saveCustomFieldName = async (
  id: string,
  name: string,
  taken: readonly string[],
  label: string,
): Promise<CommandFailure | undefined> => {
  const done = await runCommand('definitions', id, renameCustomField, { name, taken });
  if (!done.ok) return done.error;
  offerUndo(label, done.value.undo, false);
  return undefined;
};

/** Sets what can be chosen in a field; answers why not, or nothing. */
export const saveCustomFieldChoices = async (
  id: string,
  choices: readonly string[],
  label: string,
): Promise<CommandFailure | undefined> => {
  const done = await runCommand('definitions', id, setCustomFieldChoices, { choices });
  if (!done.ok) return done.error;
  offerUndo(label, done.value.undo, false);
  return undefined;
};

/** Removes a custom field from the screen; the values contacts have in it stay with them. */
export const removeCustomField = async (id: string, label: string): Promise<CommandFailure | undefined> => {
  const done = await deleteRecord('definitions', id);
  if (!done.ok) return done.error;
  offerUndo(label, done.value.undo);
  return undefined;
};
