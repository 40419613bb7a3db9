import { commandContext } from '#renderer/data/acting-member.ts';
import { newId } from '#renderer/data/new-id.ts';
import { createRecord, deleteRecord, runCommand } from '#renderer/data/run-command.ts';
import { usePreferences } from '#renderer/stores/preferences-store.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import type { SavedView } from '#shared/domain/definitions/definition.ts';
import { newSavedView, renameSavedView, setSavedView } from '#shared/domain/definitions/saved-view.ts';
import type { Result } from '#shared/kernel/result.ts';
import { viewOfChoice } from './list-choice.ts';
import { choose, useContactListStore } from './list-store.ts';

/** What the list shows now, as a view. */
export const shownView = (): SavedView => {
  const { choice, text } = useContactListStore.getState();
  return viewOfChoice(choice, text, usePreferences.getState().contactColumns);
};

/** Keeps what the list shows under `name`. `label` is what undoing is called. */
export const saveView = async (name: string, label: string): Promise<Result<unknown>> => {
  const made = newSavedView({ id: newId(), name, view: shownView() }, commandContext());
  if (!made.ok) return made;
  const done = await createRecord('definitions', made.value);
  if (!done.ok) return done;
  choose({ viewId: made.value.id });
  offerUndo(label, done.value.undo);
  return done;
};

/** Calls view `id` something else. */
export const renameView = async (id: string, name: string, label: string): Promise<Result<unknown>> => {
  const done = await runCommand('definitions', id, renameSavedView, { name });
  if (done.ok) offerUndo(label, done.value.undo, false);
  return done;
};

/** Keeps what the list shows in view `id`, in place of what it showed. */
export const replaceView = async (id: string, label: string): Promise<Result<unknown>> => {
  const done = await runCommand('definitions', id, setSavedView, { view: shownView() });
  if (done.ok) offerUndo(label, done.value.undo);
  return done;
};

/** Deletes view `id`; the list goes on showing what it shows. */
export const deleteView = async (id: string, label: string): Promise<Result<unknown>> => {
  const done = await deleteRecord('definitions', id);
  if (!done.ok) return done;
  choose({ viewId: '' });
  offerUndo(label, done.value.undo);
  return done;
};
