import { Button, Group } from '@mantine/core';
import { IconAddressBook, IconArchive, IconFilterOff } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { openPanel } from '#renderer/stores/panel-store.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import classes from './contact-grid.module.css';
import { ALL_CONTACTS } from './list-choice.ts';
import { choose, setWords, useContactListStore } from './list-store.ts';

const PATIENCE_MS = 150;
const SKELETON_ROWS = [...'abcdefghijkl'];

/** Rows to come; nothing for the first moments, because most lists are there by then. */
export const ListSkeleton = ({ rowHeight }: { readonly rowHeight: number }) => {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <div aria-hidden>
      {SKELETON_ROWS.map((row, index) => (
        <div key={row} className={classes.skeletonRow} style={{ height: rowHeight }}>
          <span className={classes.waiting} style={{ width: `${30 + ((index * 7) % 5) * 8}%` }} />
        </div>
      ))}
    </div>
  );
};

const NoContacts = () => {
  const { t } = useTranslation('contacts');
  return (
    <div data-testid="no-contacts">
      <EmptyState
        icon={<IconAddressBook size={24} stroke={1.6} />}
        title={t('empty.title')}
        text={t('empty.text')}
        action={
          <Group mt="xs" gap="xs">
            <Button onClick={() => openPanel({ kind: 'contact-form' })}>{t('actions.new')}</Button>
            <Button component={Link} href="/import" variant="default">
              {t('actions.importFile')}
            </Button>
          </Group>
        }
      />
    </div>
  );
};

const showAll = (): void => {
  setWords('');
  choose(ALL_CONTACTS);
};

/** What the page shows when the list is empty: how to fill it, or how to see more. */
export const EmptyList = () => {
  const { t } = useTranslation('contacts');
  const text = useContactListStore((state) => state.text);
  const { filters, archived } = useContactListStore((state) => state.choice);
  if (text === '' && filters.length === 0 && !archived) return <NoContacts />;
  const isArchiveEmpty = archived && text === '' && filters.length === 0;
  const kind = isArchiveEmpty ? 'noneArchived' : 'noMatch';
  return (
    <EmptyState
      icon={isArchiveEmpty ? <IconArchive size={24} /> : <IconFilterOff size={24} stroke={1.6} />}
      title={t(`${kind}.title`)}
      text={t(`${kind}.text`)}
      action={
        <Button mt="xs" variant="default" onClick={showAll}>
          {t(isArchiveEmpty ? 'noneArchived.action' : 'filters.clear')}
        </Button>
      }
    />
  );
};

/** The list can't be read at all. */
export const FailedList = () => {
  const { t } = useTranslation('contacts');
  return (
    <EmptyState
      title={t('failed.title')}
      text={t('failed.text')}
      action={
        <Button mt="xs" onClick={() => location.reload()}>
          {t('failed.action')}
        </Button>
      }
    />
  );
};
