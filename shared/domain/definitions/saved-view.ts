import { recordCheck } from '#shared/kernel/check-record.ts';
import { cleanLine } from '#shared/kernel/clean-text.ts';
import { type Command, type CommandContext, stamped } from '#shared/kernel/command.ts';
import { fail, type Result } from '#shared/kernel/result.ts';
import { type Definition, definitionSchema, type SavedView } from './definition.ts';

const fits = recordCheck<Definition>(definitionSchema.body);

const checked = (definition: Definition): Result<Definition> => {
  const name = cleanLine(definition.name);
  return name === '' ? fail('fields.required', 'name') : fits({ ...definition, name });
};

/**
 * A new saved view of a list under `name`. Fails with `fields.required` (no name), `fields.too-long` or
 * `fields.too-many` (filters, columns) and the field.
 */
export const newSavedView = (
  { id, name, view }: { readonly id: string; readonly name: string; readonly view: SavedView },
  { now, actorId }: CommandContext,
): Result<Definition> =>
  checked({
    id,
    kind: 'view',
    name,
    view,
    importId: '',
    createdAt: now,
    createdBy: actorId,
    updatedAt: now,
    updatedBy: actorId,
  });

/** Calls the view something else. Fails as `newSavedView`. */
export const renameSavedView: Command<Definition, { readonly name: string }> = (
  definition,
  { name },
  context,
) => checked(stamped(definition, { name }, context));

/** Keeps other filters, another order or other columns under the same name. Fails as `newSavedView`. */
export const setSavedView: Command<Definition, { readonly view: SavedView }> = (
  definition,
  { view },
  context,
) => checked(stamped(definition, { view }, context));

/** The saved views of a list (its `area`) among `definitions`, by name as sorted in `locale`. */
export const savedViewsOf = (
  definitions: readonly Definition[],
  area: string,
  locale: string,
): readonly (Definition & { readonly view: SavedView })[] =>
  definitions
    .flatMap((definition) =>
      definition.view?.area === area ? [{ ...definition, view: definition.view }] : [],
    )
    .sort((a, b) => a.name.localeCompare(b.name, locale) || (a.id < b.id ? -1 : 1));
