import { cleanLine } from '#shared/kernel/clean-text.ts';
import { type Command, type CommandContext, stamped } from '#shared/kernel/command.ts';
import { fail, ok, type Result } from '#shared/kernel/result.ts';
import { isEmailAddress } from '#shared/kernel/web-address.ts';
import type { Member } from './member.ts';

const MAX_NAME = 200;

type MemberFields = Pick<Member, 'name' | 'email'>;

const checkMember = (member: Member): Result<Member> => {
  const name = cleanLine(member.name);
  const email = cleanLine(member.email);
  if (name === '') return fail('members.needs-a-name', 'name');
  if (name.length > MAX_NAME) return fail('members.too-long', 'name', { max: MAX_NAME });
  if (email !== '' && !isEmailAddress(email)) return fail('members.not-an-email', 'email');
  return ok({ ...member, name, email });
};

/** A new member. Fails with `members.needs-a-name`, `members.too-long` (values.max) or `members.not-an-email`. */
export const newMember = (
  args: MemberFields & { readonly id: string },
  { now, actorId }: CommandContext,
): Result<Member> =>
  checkMember({
    ...args,
    importId: '',
    createdAt: now,
    createdBy: actorId,
    updatedAt: now,
    updatedBy: actorId,
  });

/** Sets a member's name and e-mail address. Fails as `newMember`. */
export const setMemberFields: Command<Member, { readonly changes: Partial<MemberFields> }> = (
  member,
  { changes },
  context,
) => {
  const checked = checkMember({ ...member, ...changes });
  return checked.ok ? ok(stamped(checked.value, {}, context)) : checked;
};
