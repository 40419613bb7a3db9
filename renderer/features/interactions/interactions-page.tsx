import { Alert, Button } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '#renderer/data/use-live-query.ts';
import { useNewestInteractions } from '#renderer/data/use-newest-interactions.ts';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { setPreferences, usePreferences } from '#renderer/stores/preferences-store.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useFormats } from '#renderer/ui/formats.tsx';
import { LoadingRows } from '#renderer/ui/loading-rows.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { FilterBar } from './list/filter-bar.tsx';
import {
  filterScope,
  type InteractionFilter,
  isFiltered,
  parseFilter,
  USUAL_FILTER,
} from './list/interaction-filter.ts';
import { InteractionList } from './list/interaction-list.tsx';
import { LogButton } from './log-button.tsx';

const PAGE = 100;
/** Whether there is anything at all. */
const ANY = { selector: {}, limit: 1 };

const useRememberedFilter = () => {
  const lists = usePreferences((preferences) => preferences.lists);
  const filter = parseFilter(lists.interactions);
  const choose = (next: InteractionFilter): void =>
    setPreferences({ lists: { ...lists, interactions: JSON.stringify(next) } });
  return [filter, choose] as const;
};

const NothingFound = ({
  filter,
  onChange,
}: {
  readonly filter: InteractionFilter;
  readonly onChange: (filter: InteractionFilter) => void;
}) => {
  const { t } = useTranslation('interactions');
  const icon = <IconMessages size={24} stroke={1.6} />;
  const { status, rows } = useLiveQuery('interactions', isFiltered(filter) ? null : ANY);
  if (status === 'loading') return null;
  if (rows.length === 0 && !isFiltered(filter))
    return (
      <EmptyState
        icon={icon}
        title={t('list.empty')}
        text={t('list.emptyText')}
        action={<Button onClick={() => openPanel({ kind: 'interaction-form' })}>{t('list.log')}</Button>}
      />
    );
  return (
    <EmptyState
      icon={icon}
      title={t('list.nothingFound')}
      text={t(filter.period === 'all' ? 'list.nothingFoundText' : 'list.nothingInPeriod')}
      action={
        <Button variant="default" onClick={() => onChange({ ...USUAL_FILTER, period: 'all' })}>
          {t('list.showAll')}
        </Button>
      }
    />
  );
};

/** Everything that happened, with everyone, newest first. */
export const InteractionsPage = () => {
  const { t } = useTranslation('interactions');
  const { day } = useFormats();
  const today = useToday();
  const [filter, setFilter] = useRememberedFilter();
  const found = useNewestInteractions(filterScope(filter, today), PAGE);
  const { rows, readBackTo, isReading, isFresh } = found;
  const isEmpty = isFresh && !isReading && rows.length === 0;
  const progress =
    isReading && isFresh && readBackTo !== ''
      ? t('list.lookedBackTo', { day: day(readBackTo.slice(0, 10)) })
      : '';
  return (
    <Page fills title={t('list.title')} actions={<LogButton />}>
      <FilterBar filter={filter} onChange={setFilter} />
      {found.error && (
        <Alert color="red" m="md">
          {t('list.failed')}
        </Alert>
      )}
      {isEmpty && <NothingFound filter={filter} onChange={setFilter} />}
      {!isEmpty && rows.length === 0 && !found.error && <LoadingRows />}
      {rows.length > 0 && (
        <InteractionList
          interactions={rows}
          hasMore={isFresh && readBackTo !== ''}
          isReading={isReading}
          onMore={found.showMore}
          progress={progress}
        />
      )}
    </Page>
  );
};
