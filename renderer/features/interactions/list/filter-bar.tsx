import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMembers } from '#renderer/data/use-members.ts';
import { FilterMenu } from '#renderer/ui/filter-menu.tsx';
import { CHANNELS, DIRECTIONS, OUTCOMES } from '#shared/domain/interactions/interaction.ts';
import { type InteractionFilter, isFiltered, PERIODS, USUAL_FILTER } from './interaction-filter.ts';
import classes from './interaction-list.module.css';

type FilterBarProps = {
  readonly filter: InteractionFilter;
  readonly onChange: (filter: InteractionFilter) => void;
};

/** The filter as a sentence: "Calls, outgoing, any outcome, by anyone, last 30 days". */
export const FilterBar = ({ filter, onChange }: FilterBarProps) => {
  const { t } = useTranslation('interactions');
  const { members } = useMembers();
  const bar = useRef<HTMLFieldSetElement>(null);
  useHotkeys([['/', () => bar.current?.querySelector('button')?.focus()]]);
  const set = (changes: Partial<InteractionFilter>): void => onChange({ ...filter, ...changes });
  const nameOf = (group: string, value: string): string => t(`${group}.${value}`);
  const choices = <Value extends string>(rest: string, group: string, values: readonly Value[]) => [
    { value: '' as Value | '', label: t(rest) },
    ...values.map((value) => ({ value, label: nameOf(group, value) })),
  ];
  return (
    <fieldset ref={bar} className={classes.filters} aria-label={t('filter.label')}>
      <FilterMenu
        label={t('filter.channel')}
        value={filter.channel}
        options={choices('filter.anyChannel', 'channel', CHANNELS)}
        onChange={(channel) => set({ channel })}
      />
      <FilterMenu
        label={t('filter.direction')}
        value={filter.direction}
        options={choices('filter.anyDirection', 'direction', DIRECTIONS)}
        onChange={(direction) => set({ direction })}
      />
      <FilterMenu
        label={t('filter.outcome')}
        value={filter.outcome}
        options={choices('filter.anyOutcome', 'outcome', OUTCOMES)}
        onChange={(outcome) => set({ outcome })}
      />
      {members.length > 1 && (
        <FilterMenu
          label={t('filter.member')}
          value={filter.memberId}
          options={[
            { value: '', label: t('filter.anyMember') },
            ...members.map(({ id, name }) => ({ value: id, label: t('filter.byMember', { name }) })),
          ]}
          onChange={(memberId) => set({ memberId })}
        />
      )}
      <FilterMenu
        label={t('filter.period')}
        value={filter.period}
        options={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
        onChange={(period) => set({ period })}
      />
      {isFiltered(filter) && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => onChange({ ...USUAL_FILTER, period: filter.period })}
        >
          {t('filter.clear')}
        </Button>
      )}
    </fieldset>
  );
};
