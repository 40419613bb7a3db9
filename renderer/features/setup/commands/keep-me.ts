import { commandContext } from '#renderer/data/acting-member.ts';
import { findRecord } from '#renderer/data/live-query.ts';
import { newId } from '#renderer/data/new-id.ts';
import { createRecord, runCommand } from '#renderer/data/run-command.ts';
import { setPreferences, usePreferences } from '#renderer/stores/preferences-store.ts';
import { newMember, setMemberFields } from '#shared/domain/members/new-member.ts';
import type { Result } from '#shared/kernel/result.ts';

/**
 * Makes the person at this device a member named `name` and lets them act from now on. A first run that was cut
 * short has made that member already: then it only gets its name.
 */
export const keepMe = async (name: string): Promise<Result<unknown>> => {
  const { memberId } = usePreferences.getState();
  if (memberId !== '' && (await findRecord('members', memberId)))
    return runCommand('members', memberId, setMemberFields, { changes: { name } });
  const id = newId();
  const member = newMember({ id, name, email: '' }, { ...commandContext(), actorId: id });
  if (!member.ok) return member;
  const done = await createRecord('members', member.value);
  if (done.ok) setPreferences({ memberId: id });
  return done;
};
