import { Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useContactRows } from '#renderer/data/use-contact-rows.ts';
import { useMembers } from '#renderer/data/use-members.ts';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import type { Interaction } from '#shared/domain/interactions/interaction.ts';
import classes from './interaction-list.module.css';
import { InteractionRow } from './interaction-row.tsx';
import { type ListItem, listItems } from './list-items.ts';
import { useDayText } from './use-day-text.ts';

const DAY_HEIGHT = 36;
const ROW_HEIGHT = { wide: 36, narrow: 58 };
const READ_AHEAD = 30;

type InteractionListProps = {
  readonly interactions: readonly Interaction[];
  readonly hasMore: boolean;
  readonly isReading: boolean;
  readonly onMore: () => void;
  /** What is being looked through now, said while the list grows. */
  readonly progress: string;
};

const keyOf = (item: ListItem | undefined): string =>
  item === undefined ? 'end' : item.kind === 'day' ? item.day : item.interaction.id;

/** Interactions by day; only those in sight are drawn, and more are read as the end comes near. */
export const InteractionList = ({
  interactions,
  hasMore,
  isReading,
  onMore,
  progress,
}: InteractionListProps) => {
  const { t } = useTranslation('interactions');
  const scroll = useRef<HTMLDivElement>(null);
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const rowHeight = isNarrow ? ROW_HEIGHT.narrow : ROW_HEIGHT.wide;
  const today = useToday();
  const dayText = useDayText(today);
  const { nameOf } = useMembers();
  const items = useMemo(() => listItems(interactions), [interactions]);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (items[index]?.kind === 'day' ? DAY_HEIGHT : rowHeight),
    getItemKey: (index) => keyOf(items[index]),
    overscan: 12,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes change with the width and with what is where
  useEffect(() => virtualizer.measure(), [rowHeight, items]);
  useRowKeys(scroll);
  const shown = virtualizer.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isReading && last + READ_AHEAD >= items.length) onMore();
  }, [last, hasMore, isReading, items.length, onMore]);
  const contactIds = shown.flatMap(({ index }) => {
    const item = items[index];
    return item?.kind === 'interaction' ? item.interaction.contactId : [];
  });
  const { rows, isComplete } = useContactRows(contactIds);
  const nameOfContact = (id: string): string | null => rows.get(id)?.name ?? (isComplete ? null : '');
  return (
    <div ref={scroll} className={classes.scroll} tabIndex={-1}>
      <ul
        className={classes.items}
        style={{ height: virtualizer.getTotalSize() }}
        aria-label={t('list.title')}
      >
        {shown.map(({ key, index, start }) => {
          const item = items[index];
          if (!item) return null;
          return (
            <li key={key} className={classes.item} style={{ transform: `translateY(${start}px)` }}>
              {item.kind === 'day' ? (
                <Title order={2} className={classes.day}>
                  {dayText(item.day)}
                </Title>
              ) : (
                <InteractionRow
                  interaction={item.interaction}
                  contactName={nameOfContact(item.interaction.contactId)}
                  memberName={nameOf(item.interaction.memberId)}
                  today={today}
                />
              )}
            </li>
          );
        })}
      </ul>
      <Text size="xs" c="dimmed" ta="center" p="sm" role="status">
        {progress}
      </Text>
    </div>
  );
};
