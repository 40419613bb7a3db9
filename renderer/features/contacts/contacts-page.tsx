import { Button } from '@mantine/core';
import { IconFileImport, IconUserPlus } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useContactList } from '#renderer/data/contact-index/use-contact-list.ts';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { usePreferences } from '#renderer/stores/preferences-store.ts';
import { Page } from '#renderer/ui/page.tsx';
import classes from './contacts-page.module.css';
import { chosenColumns } from './list/contact-columns.tsx';
import gridClasses from './list/contact-grid.module.css';
import { ContactGrid } from './list/contact-grid.tsx';
import { FilterBar } from './list/filter-bar.tsx';
import { ListCount } from './list/list-count.tsx';
import { EmptyList, FailedList, ListSkeleton } from './list/list-placeholder.tsx';
import { countDaysFromNow, listQuery, useContactListStore } from './list/list-store.ts';
import { PeekPanel } from './list/peek-panel.tsx';
import { useListActions } from './list/use-list-actions.ts';
import { useListShape } from './list/use-list-shape.ts';
import { useRowTexts } from './list/use-row-texts.ts';

const BulkBar = lazy(() => import('./bulk/bulk-bar.tsx').then((module) => ({ default: module.BulkBar })));

const Actions = ({ isPhone }: { readonly isPhone: boolean }) => {
  const { t } = useTranslation('contacts');
  return (
    <>
      {!isPhone && (
        <Button
          component={Link}
          href="/import"
          variant="subtle"
          leftSection={<IconFileImport size={16} stroke={1.6} aria-hidden />}
        >
          {t('actions.import')}
        </Button>
      )}
      <Button
        leftSection={<IconUserPlus size={16} stroke={1.6} aria-hidden />}
        onClick={() => openPanel({ kind: 'contact-form' })}
      >
        {t('actions.new')}
      </Button>
    </>
  );
};

type ContactsPageProps = {
  /** The whole of one contact, shown beside the list. */
  readonly renderContact: (id: string) => ReactNode;
};

/** Everyone we know, in a list that stays smooth with 100,000 rows. */
export const ContactsPage = ({ renderContact }: ContactsPageProps) => {
  const { t } = useTranslation('contacts');
  const choice = useContactListStore((state) => state.choice);
  const text = useContactListStore((state) => state.text);
  const now = useContactListStore((state) => state.now);
  const list = useContactList(listQuery({ choice, text, now }));
  const shape = useListShape();
  const texts = useRowTexts();
  const columns = usePreferences((preferences) => preferences.contactColumns);
  const peekId = useContactListStore((state) => state.peekId);
  const hasSelection = useContactListStore((state) => state.selected.size > 0);
  const scroller = useRef<HTMLDivElement>(null);
  const filterBox = useRef<HTMLInputElement>(null);
  const { open, enterList } = useListActions({ list, shape, scroller, filterBox });
  useEffect(countDaysFromNow, []);
  return (
    <Page
      title={t('list.title')}
      beside={<ListCount total={list.total} isLoading={list.status === 'loading'} isPhone={shape.isPhone} />}
      actions={<Actions isPhone={shape.isPhone} />}
      fills
    >
      <FilterBar box={filterBox} texts={texts} shape={shape} onLeaveBox={enterList} />
      <div className={classes.split}>
        <div className={gridClasses.frame}>
          {hasSelection && (
            <Suspense fallback={null}>
              <BulkBar isPhone={shape.isPhone} />
            </Suspense>
          )}
          {list.status === 'failed' && <FailedList />}
          {list.status === 'loading' && <ListSkeleton rowHeight={shape.rowHeight} />}
          {list.status === 'ready' && list.total === 0 && <EmptyList />}
          {list.status === 'ready' && list.total > 0 && (
            <ContactGrid
              list={list}
              columns={chosenColumns(columns)}
              texts={texts}
              shape={shape}
              scroller={scroller}
              onOpen={open}
            />
          )}
        </div>
        {peekId !== '' && !shape.isPhone && <PeekPanel id={peekId}>{renderContact(peekId)}</PeekPanel>}
      </div>
    </Page>
  );
};
