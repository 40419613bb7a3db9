import { commandContext } from '#renderer/data/acting-member.ts';
import { newId } from '#renderer/data/new-id.ts';
import { createRecord, runCommand } from '#renderer/data/run-command.ts';
import { offerUndo } from '#renderer/stores/undo-store.ts';
import type { Member } from '#shared/domain/members/member.ts';
import { newMember, setMemberFields } from '#shared/domain/members/new-member.ts';
import type { CommandFailure } from '#shared/kernel/result.ts';

/** Adds a member; answers why not, or nothing. */
export const addMember = async (
  fields: Pick<Member, 'name' | 'email'>,
  label: string,
): Promise<CommandFailure | undefined> => {
  const member = newMember({ id: newId(), ...fields }, commandContext());
  if (!member.ok) return member.error;
  const done = await createRecord('members', member.value);
  if (!done.ok) return done.error;
  offerUndo(label, done.value.undo);
  return undefined;
};

/** Changes a member's name or e-mail address; answers why not, or nothing. */
export const saveMember = async (
  id: string,
  changes: Partial<Pick<Member, 'name' | 'email'>>,
  label: string,
): Promise<CommandFailure | undefined> => {
  const done = await runCommand('members', id, setMemberFields, { changes });
  if (!done.ok) return done.error;
  offerUndo(label, done.value.undo, false);
  return undefined;
};
