import { runCommand } from '#renderer/data/run-command.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import type { Contact } from '#shared/domain/contacts/contact.ts';
import type { Command } from '#shared/kernel/command.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';

/** How a change is called when it is undone, and whether its notice with an Undo button is shown. */
export type EditLabel = { readonly label: string; readonly announce?: boolean };

/** Changes contact `id` and remembers how to take that back; answers why it could not be done, or nothing. */
export const editContact = async <Args>(
  id: string,
  command: Command<Contact, Args>,
  args: Args,
  { label, announce = false }: EditLabel,
): Promise<CommandFailure | undefined> => {
  const done = await runCommand('contacts', id, command, args);
  if (!done.ok) return done.error;
  offerUndo(label, done.value.undo, announce);
  return undefined;
};
