import { Button, Divider, Group, NativeSelect, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactFilter, FilterOperator } from '#renderer/data/contact-index/contact-query.ts';
import type { ContactRow } from '#renderer/data/contact-index/contact-row.ts';
import { usePreferences } from '#renderer/stores/preferences-store.ts';
import type { HangingProps } from './deferred-menu.tsx';
import { FILTER_FIELDS, takesValue } from './filter-fields.ts';
import { FilterValue, firstValue } from './filter-value.tsx';
import { HangingPopover } from './hanging-popover.tsx';
import { choose, useContactListStore } from './list-store.ts';
import { useFilterSentence } from './use-filter-sentence.ts';
import { useRowTexts } from './use-row-texts.ts';

const FIELDS = Object.keys(FILTER_FIELDS) as (keyof ContactRow)[];

const operatorsOf = (field: keyof ContactRow): readonly FilterOperator[] =>
  FILTER_FIELDS[field]?.operators ?? [];

const startOf = (field: keyof ContactRow, operator = operatorsOf(field)[0] ?? 'is'): ContactFilter => ({
  field,
  operator,
  value: takesValue(operator) ? firstValue(field) : '',
});

const isSame = (a: ContactFilter, b: ContactFilter): boolean =>
  a.field === b.field && a.operator === b.operator && a.value === b.value;

/** Adds `filter` to those that hold, unless it is there. */
const addFilter = (filter: ContactFilter): void => {
  const { filters } = useContactListStore.getState().choice;
  if (!filters.some((other) => isSame(other, filter))) choose({ filters: [...filters, filter] });
};

/** Filters people ask for most, in one press. */
const suggestions = (memberId: string): readonly ContactFilter[] => [
  ...(memberId === '' ? [] : [{ field: 'ownerId', operator: 'is', value: memberId } as const]),
  { field: 'lastInteractionAt', operator: 'older-than', value: '30' },
  { field: 'vipTier', operator: 'is-set', value: '' },
  { field: 'lifecycleStage', operator: 'is', value: 'retention' },
];

const Suggestions = ({ onPick }: { readonly onPick: (filter: ContactFilter) => void }) => {
  const { t } = useTranslation('contacts');
  const sentence = useFilterSentence(useRowTexts());
  const memberId = usePreferences((preferences) => preferences.memberId);
  const isArchived = useContactListStore((state) => state.choice.archived);
  return (
    <Group gap={6}>
      {suggestions(memberId).map((filter) => (
        <Button key={filter.field} size="compact-sm" variant="default" onClick={() => onPick(filter)}>
          {sentence(filter)}
        </Button>
      ))}
      {!isArchived && (
        <Button size="compact-sm" variant="default" onClick={() => choose({ archived: true })}>
          {t('filters.archived')}
        </Button>
      )}
    </Group>
  );
};

/** Makes a filter out of what, how and which; the most asked for in one press. */
export const FilterBuilder = ({ opened, onClose }: HangingProps) => {
  const { t } = useTranslation('contacts');
  const [filter, setFilter] = useState(() => startOf('ownerId'));
  const { field, operator, value } = filter;
  const isReady = !takesValue(operator) || value.trim() !== '';
  const add = (added: ContactFilter) => {
    addFilter({ ...added, value: added.value.trim() });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) add(filter);
  };
  return (
    <HangingPopover opened={opened} onClose={onClose} label={t('filters.add')} width={340}>
      <Stack gap="sm">
        <Suggestions onPick={add} />
        <Divider label={t('filters.own')} labelPosition="left" />
        <form onSubmit={submit}>
          <Stack gap="xs">
            <NativeSelect
              label={t('filters.field')}
              data-autofocus
              value={field}
              data={FIELDS.map((name) => ({ value: name, label: t(`fields.${name}`) }))}
              onChange={(event) => setFilter(startOf(event.currentTarget.value as keyof ContactRow))}
            />
            <NativeSelect
              label={t('filters.operator')}
              value={operator}
              data={operatorsOf(field).map((name) => ({
                value: name,
                label: t([`filters.operators.${field}.${name}`, `filters.operators.${name}`]),
              }))}
              onChange={(event) => setFilter(startOf(field, event.currentTarget.value as FilterOperator))}
            />
            {takesValue(operator) && (
              <FilterValue
                field={field}
                value={value}
                onChange={(next) => setFilter({ ...filter, value: next })}
              />
            )}
            <Button type="submit" disabled={!isReady}>
              {t('filters.use')}
            </Button>
          </Stack>
        </form>
      </Stack>
    </HangingPopover>
  );
};
