import { Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '#renderer/data/use-live-query.ts';
import { setPreferences, usePreferences } from '#renderer/stores/preferences-store.ts';
import { SettingsGroup } from '../settings-group.tsx';
import { MemberRow } from './member-row.tsx';
import { NewMember } from './new-member.tsx';

/** The colleagues who use Kith, and which of them works on this device. */
export const MembersSection = () => {
  const { t, i18n } = useTranslation('settings');
  const { status, rows } = useLiveQuery('members', {});
  const memberId = usePreferences((preferences) => preferences.memberId);
  if (status === 'loading' && rows.length === 0) return null;
  const { compare } = new Intl.Collator(i18n.language);
  const members = [...rows].sort((a, b) => compare(a.name, b.name));
  return (
    <>
      <SettingsGroup title={t('members.meTitle')} text={t('members.meText')}>
        <Select
          label={t('members.iAm')}
          data={members.map(({ id, name }) => ({ value: id, label: name }))}
          value={members.some(({ id }) => id === memberId) ? memberId : null}
          placeholder={t('members.nobody')}
          onChange={(id) => id !== null && setPreferences({ memberId: id })}
          allowDeselect={false}
          maw={360}
        />
      </SettingsGroup>
      <SettingsGroup title={t('members.title')} text={t('members.text')}>
        <Stack gap={4}>
          {members.map((member) => (
            <MemberRow key={member.id} member={member} isMe={member.id === memberId} />
          ))}
          <NewMember />
        </Stack>
      </SettingsGroup>
    </>
  );
};
