import { ActionIcon, Checkbox, Divider, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CONTACT_SORT_FIELDS, type ContactSortField } from '#renderer/data/contact-index/contact-query.ts';
import { setPreferences, usePreferences } from '#renderer/stores/preferences-store.ts';
import { CONTACT_COLUMNS } from './contact-columns.tsx';
import type { HangingProps } from './deferred-menu.tsx';
import { HangingPopover } from './hanging-popover.tsx';
import { choose, useContactListStore } from './list-store.ts';
import { useListShape } from './use-list-shape.ts';

const moved = (keys: readonly string[], key: string, by: number): readonly string[] => {
  const from = keys.indexOf(key);
  const others = keys.filter((other) => other !== key);
  return [...others.slice(0, from + by), key, ...others.slice(from + by)];
};

const setColumns = (contactColumns: readonly string[]): void => setPreferences({ contactColumns });

const ChosenColumn = ({ name, place, count }: { name: string; place: number; count: number }) => {
  const { t } = useTranslation('contacts');
  const columns = usePreferences((preferences) => preferences.contactColumns);
  const column = t(`fields.${name}`);
  return (
    <Group gap={4} wrap="nowrap" justify="space-between">
      <Checkbox
        size="sm"
        label={column}
        checked
        onChange={() => setColumns(columns.filter((other) => other !== name))}
      />
      <Group gap={2} wrap="nowrap">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('display.earlier', { column })}
          disabled={place === 0}
          onClick={() => setColumns(moved(columns, name, -1))}
        >
          <IconArrowUp size={15} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('display.later', { column })}
          disabled={place === count - 1}
          onClick={() => setColumns(moved(columns, name, 1))}
        >
          <IconArrowDown size={15} />
        </ActionIcon>
      </Group>
    </Group>
  );
};

const Columns = () => {
  const { t } = useTranslation('contacts');
  const chosen = usePreferences((preferences) => preferences.contactColumns);
  const others = CONTACT_COLUMNS.filter(({ key }) => !chosen.includes(key));
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <Text component="legend" size="sm" fw={500} mb={6}>
        {t('display.columns')}
      </Text>
      <Stack gap={6}>
        {chosen.map((name, place) => (
          <ChosenColumn key={name} name={name} place={place} count={chosen.length} />
        ))}
        {others.length > 0 && <Divider />}
        {others.map(({ key }) => (
          <Checkbox
            key={key}
            size="sm"
            label={t(`fields.${key}`)}
            checked={false}
            onChange={() => setColumns([...chosen, key])}
          />
        ))}
      </Stack>
    </fieldset>
  );
};

/** Order and columns of the list, remembered on this device. */
export const DisplayMenu = ({ opened, onClose }: HangingProps) => {
  const { t } = useTranslation('contacts');
  const { isPhone } = useListShape();
  const { sortField, descending } = useContactListStore((state) => state.choice);
  return (
    <HangingPopover opened={opened} onClose={onClose} label={t('display.title')} width={280}>
      <Stack gap="sm" mah="min(70vh, 560px)" style={{ overflowY: 'auto' }}>
        <NativeSelect
          label={t('display.sort')}
          value={sortField}
          data={CONTACT_SORT_FIELDS.map((field) => ({
            value: field,
            label: t(`fields.${field === 'sortName' ? 'name' : field}`),
          }))}
          onChange={(event) => choose({ sortField: event.currentTarget.value as ContactSortField })}
        />
        <Checkbox
          size="sm"
          label={t('display.descending')}
          checked={descending}
          onChange={(event) => choose({ descending: event.currentTarget.checked })}
        />
        {!isPhone && <Columns />}
      </Stack>
    </HangingPopover>
  );
};
