import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './quotation-list.module.css';
import type { ListChoice, QuotationRow } from './quotation-rows.ts';
import { QuotationTableRow } from './quotation-table-row.tsx';
import { SortHead } from './sort-head.tsx';
import { useRowKeys } from './use-row-keys.ts';

const ROW_HEIGHT = 40;
const PHONE_ROW_HEIGHT = 64;
const OVERSCAN = 12;
const COLUMNS = ['number', 'contactName', 'title', 'state', 'total', 'validUntilOn', 'updatedAt'] as const;

// The list keeps its place while a quotation is open.
let keptOffset = 0;

type QuotationTableProps = {
  readonly rows: readonly QuotationRow[];
  readonly choice: ListChoice;
  readonly onSort: (changes: Partial<ListChoice>) => void;
};

/** Quotations in rows, of which only those in sight are drawn. */
export const QuotationTable = ({ rows, choice, onSort }: QuotationTableProps) => {
  const { t } = useTranslation('quotations');
  const scroller = useRef<HTMLDivElement>(null);
  const isPhone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false }) ?? false;
  const height = isPhone ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    initialOffset: () => keptOffset,
    getItemKey: (index) => rows[index]?.quotation.id ?? index,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are of another height from here on.
  useEffect(() => virtualizer.measure(), [height]);
  useEffect(() => {
    const element = scroller.current;
    const keep = (): void => {
      keptOffset = element?.scrollTop ?? 0;
    };
    element?.addEventListener('scroll', keep, { passive: true });
    return () => element?.removeEventListener('scroll', keep);
  }, []);
  useRowKeys(scroller, rows.length, (index) => virtualizer.scrollToIndex(index));
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={classes.scroller}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('list.title')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((field) => (
              <SortHead key={field} field={field} choice={choice} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr className={classes.space} style={{ height: before }} aria-hidden />}
          {items.map(({ index, key }) => {
            const row = rows[index];
            return row && <QuotationTableRow key={key} row={row} place={index} />;
          })}
          {after > 0 && <tr className={classes.space} style={{ height: after }} aria-hidden />}
        </tbody>
      </table>
    </div>
  );
};
