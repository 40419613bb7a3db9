import { Button } from '@mantine/core';
import { IconFileInvoice, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveQuery } from '#renderer/data/use-live-query.ts';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { ListBar } from './list/list-bar.tsx';
import { ListPlaceholder } from './list/list-placeholder.tsx';
import { countStates, foundRows, quotationRows, sortedRows } from './list/quotation-rows.ts';
import { QuotationTable } from './list/quotation-table.tsx';
import { useContactNames } from './list/use-contact-names.ts';
import { useListChoice } from './list/use-list-choice.ts';

const EVERYTHING = { selector: {} } as const;

const useRows = () => {
  const today = useToday();
  const { status, rows: quotations } = useLiveQuery('quotations', EVERYTHING);
  const names = useContactNames(quotations);
  const rows = useMemo(() => quotationRows(quotations, names, today), [quotations, names, today]);
  return { status, rows };
};

const NewButton = () => {
  const { t } = useTranslation('quotations');
  return (
    <Button
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      onClick={() => openPanel({ kind: 'quotation-form' })}
    >
      {t('list.new')}
    </Button>
  );
};

/** All quotations: by state, by word, in any order. */
export const QuotationsPage = () => {
  const { t } = useTranslation('quotations');
  const { status, rows } = useRows();
  const [choice, choose] = useListChoice();
  const [text, setText] = useState('');
  const found = useMemo(() => foundRows(rows, text), [rows, text]);
  const { state, sortField, descending } = choice;
  const shown = useMemo(() => {
    const inState = state === '' ? found : found.filter((row) => row.state === state);
    return sortedRows(inState, { sortField, descending });
  }, [found, state, sortField, descending]);

  const isEmpty = rows.length === 0 && status === 'ready';
  const content = () => {
    if (status === 'failed') return <EmptyState title={t('list.failedTitle')} text={t('list.failedText')} />;
    if (rows.length === 0 && !isEmpty) return <ListPlaceholder />;
    if (isEmpty) {
      return (
        <EmptyState
          icon={<IconFileInvoice size={24} stroke={1.6} />}
          title={t('list.emptyTitle')}
          text={t('list.emptyText')}
          action={<NewButton />}
        />
      );
    }
    if (shown.length === 0) {
      return (
        <EmptyState
          title={t('list.noneTitle')}
          text={t('list.noneText')}
          action={
            <Button
              variant="default"
              onClick={() => {
                setText('');
                choose({ state: '' });
              }}
            >
              {t('list.showAll')}
            </Button>
          }
        />
      );
    }
    return (
      <QuotationTable
        key={`${state} ${sortField} ${descending} ${text}`}
        rows={shown}
        choice={choice}
        onSort={choose}
      />
    );
  };
  return (
    <Page title={t('list.title')} actions={<NewButton />} fills>
      {rows.length > 0 && (
        <ListBar
          counts={countStates(found)}
          total={found.length}
          chosen={state}
          onChoose={(chosen) => choose({ state: chosen })}
          text={text}
          onText={setText}
        />
      )}
      {content()}
    </Page>
  );
};
