import { Badge, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFieldDraft } from '#renderer/ui/use-field-draft.ts';
import type { Member } from '#shared/domain/members/member.ts';
import { ok } from '#shared/kernel/result.ts';
import { saveMember } from '../commands/members.ts';
import classes from './members.module.css';

/** One member, edited in place. */
export const MemberRow = ({ member, isMe }: { readonly member: Member; readonly isMe: boolean }) => {
  const { t } = useTranslation('settings');
  const label = t('undo.changed', { field: member.name });
  const name = useFieldDraft({
    value: member.name,
    format: (text) => text,
    parse: (text) => ok(text.trim()),
    save: (text) => saveMember(member.id, { name: text }, label),
  });
  const email = useFieldDraft({
    value: member.email,
    format: (text) => text,
    parse: (text) => ok(text.trim()),
    save: (text) => saveMember(member.id, { email: text }, label),
  });
  return (
    <fieldset className={classes.row} aria-label={member.name}>
      <TextInput {...name} aria-label={t('members.name')} />
      <TextInput {...email} aria-label={t('members.email')} type="email" placeholder={t('members.email')} />
      <div className={classes.end}>{isMe && <Badge>{t('members.me')}</Badge>}</div>
    </fieldset>
  );
};
