import { cleanLine } from '#shared/kernel/clean-text.ts';
import { type Command, type CommandContext, stamped } from '#shared/kernel/command.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import type { CustomField, Definition } from './definition.ts';

/** Kinds of value a custom field can hold. */
export const CUSTOM_FIELD_TYPES = ['text', 'number', 'boolean', 'date', 'choice'] as const;
export type CustomFieldType = (typeof CUSTOM_FIELD_TYPES)[number];

const MAX_NAME = 60;
const MAX_CHOICE = 120;
const MAX_CHOICES = 100;

const checkedName = (typed: string, taken: readonly string[]): Result<string> => {
  const name = cleanLine(typed);
  if (name === '') return fail('settings.custom-field-without-name', 'name');
  if (name.length > MAX_NAME) return fail('settings.custom-field-name-too-long', 'name', { max: MAX_NAME });
  return taken.some((other) => other.toLowerCase() === name.toLowerCase())
    ? fail('settings.custom-field-name-taken', 'name', { name })
    : ok(name);
};

const checkedChoices = (typed: readonly string[]): Result<readonly string[]> => {
  const choices = [...new Set(typed.map(cleanLine).filter((choice) => choice !== ''))];
  if (choices.length === 0) return fail('settings.custom-field-without-choices', 'choices');
  if (choices.length > MAX_CHOICES)
    return fail('settings.custom-field-too-many-choices', 'choices', { max: MAX_CHOICES });
  return choices.some((choice) => choice.length > MAX_CHOICE)
    ? fail('settings.custom-field-choice-too-long', 'choices', { max: MAX_CHOICE })
    : ok(choices);
};

/**
 * A field an administrator adds to the records of `area`. Its values are kept under its id, so that it can be
 * renamed, and so that two devices never give one key twice. `taken` are the names of the area's other fields.
 * Fails with `settings.custom-field-without-name`, `-name-too-long` (values.max), `-name-taken` (values.name),
 * and for a choice with `-without-choices`, `-too-many-choices` or `-choice-too-long` (values.max).
 */
export const newCustomField = (
  args: {
    readonly id: string;
    readonly area: 'contacts' | 'products';
    readonly name: string;
    readonly type: CustomFieldType;
    readonly choices: readonly string[];
    readonly taken: readonly string[];
  },
  { now, actorId }: CommandContext,
): Result<Definition> => {
  const { id, area, type } = args;
  const name = checkedName(args.name, args.taken);
  if (!name.ok) return name;
  const choices = type === 'choice' ? checkedChoices(args.choices) : ok([]);
  if (!choices.ok) return choices;
  return ok({
    id,
    kind: 'custom-field',
    name: name.value,
    customField: { area, key: id, type, choices: choices.value },
    importId: '',
    createdAt: now,
    createdBy: actorId,
    updatedAt: now,
    updatedBy: actorId,
  });
};

/** Renames a custom field; its values stay. Fails as `newCustomField` does, or with `settings.not-a-custom-field`. */
export const renameCustomField: Command<
  Definition,
  { readonly name: string; readonly taken: readonly string[] }
> = (definition, { name: typed, taken }, context) => {
  if (!definition.customField) return fail('settings.not-a-custom-field');
  const name = checkedName(typed, taken);
  return name.ok ? ok(stamped(definition, { name: name.value }, context)) : name;
};

/**
 * Sets what can be chosen in a choice field; values chosen before stay where they are, even those no longer offered.
 * Fails as `newCustomField` does, or with `settings.not-a-custom-field`.
 */
export const setCustomFieldChoices: Command<Definition, { readonly choices: readonly string[] }> = (
  definition,
  { choices: typed },
  context,
) => {
  const field = definition.customField;
  if (field?.type !== 'choice') return fail('settings.not-a-custom-field');
  const choices = checkedChoices(typed);
  if (!choices.ok) return choices;
  const customField: CustomField = { ...field, choices: choices.value };
  return ok(stamped(definition, { customField }, context));
};
