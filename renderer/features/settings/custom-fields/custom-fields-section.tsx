import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '#renderer/data/use-live-query.ts';
import { SettingsGroup } from '../settings-group.tsx';
import { CustomFieldRow } from './custom-field-row.tsx';
import { NewCustomField } from './new-custom-field.tsx';

/** Fields of contacts that Kith does not bring itself. */
export const CustomFieldsSection = () => {
  const { t } = useTranslation('settings');
  const { status, rows } = useLiveQuery('definitions', {
    selector: { kind: 'custom-field' },
    sort: [{ kind: 'asc' }, { name: 'asc' }],
  });
  if (status === 'loading' && rows.length === 0) return null;
  const fields = rows.filter(({ customField }) => customField?.area === 'contacts');
  const namesBut = (id: string) => fields.filter((field) => field.id !== id).map(({ name }) => name);
  return (
    <>
      <SettingsGroup title={t('fields.title')} text={t('fields.text')}>
        {fields.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('fields.none')}
          </Text>
        )}
        <Stack gap={4}>
          {fields.map((field) => (
            <CustomFieldRow key={field.id} definition={field} taken={namesBut(field.id)} />
          ))}
        </Stack>
      </SettingsGroup>
      <SettingsGroup title={t('fields.new')}>
        <NewCustomField taken={namesBut('')} />
      </SettingsGroup>
    </>
  );
};
