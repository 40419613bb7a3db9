import { type CSSProperties, type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useContactIndexState } from '#renderer/data/contact-index/contact-index-client.ts';
import type { ContactList } from '#renderer/data/contact-index/use-contact-list.ts';
import type { ContactColumn } from './contact-columns.tsx';
import classes from './contact-grid.module.css';
import { ContactRowView, rowElementId } from './contact-row-view.tsx';
import { GridHeader } from './grid-header.tsx';
import { setCursor, useContactListStore } from './list-store.ts';
import type { ListShape } from './use-list-shape.ts';
import type { RowTexts } from './use-row-texts.ts';
import { useRowWindow } from './use-row-window.ts';

const SELECT_WIDTH = 44;
const NAME_WIDTH = 200;

type ContactGridProps = {
  readonly list: ContactList;
  readonly columns: readonly ContactColumn[];
  readonly texts: RowTexts;
  readonly shape: ListShape;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onOpen: (place: number) => void;
};

const gridStyle = (columns: readonly ContactColumn[], { isPhone, rowHeight }: ListShape): CSSProperties => {
  const widths = columns.map(({ width }) => `minmax(${width}px, 1fr)`).join(' ');
  const least = SELECT_WIDTH + NAME_WIDTH + columns.reduce((sum, { width }) => sum + width, 0);
  return {
    '--row-height': `${rowHeight}px`,
    '--grid-columns': isPhone
      ? '60px minmax(0, 1fr)'
      : `${SELECT_WIDTH}px minmax(${NAME_WIDTH}px, 2fr) ${widths}`,
    '--grid-width': isPhone ? '0px' : `${least}px`,
  } as CSSProperties;
};

/** The first row that is wholly in sight. */
const topRow = (scroller: HTMLElement | null, rowHeight: number): number =>
  Math.ceil((scroller?.scrollTop ?? 0) / rowHeight);

/** Where the list was scrolled to stays when the person leaves the page and comes back. */
const useKeptScroll = (scroller: RefObject<HTMLDivElement | null>, total: number): void => {
  const isRestored = useRef(false);
  useLayoutEffect(() => {
    if (isRestored.current || total === 0 || !scroller.current) return;
    isRestored.current = true;
    scroller.current.scrollTop = useContactListStore.getState().scrollTop;
  }, [scroller, total]);
  const query = useContactListStore((state) => `${JSON.stringify(state.choice)}${state.text}`);
  const shown = useRef(query);
  useLayoutEffect(() => {
    if (shown.current === query || !scroller.current) return;
    shown.current = query;
    scroller.current.scrollTop = 0;
  }, [scroller, query]);
};

/** All contacts that match, of which only the rows in sight are drawn. */
export const ContactGrid = ({ list, columns, texts, shape, scroller, onOpen }: ContactGridProps) => {
  const { t } = useTranslation('contacts');
  const { total, rowAt, show } = list;
  const { isPhone, rowHeight } = shape;
  const { first, last } = useRowWindow(scroller, rowHeight, total);
  const indexStatus = useContactIndexState((state) => state.status);
  const cursor = useContactListStore((state) => state.cursor);
  const selected = useContactListStore((state) => state.selected);
  useKeptScroll(scroller, total);
  useEffect(() => show(first, Math.max(first, last)), [show, first, last]);
  const keepScroll = useCallback(() => {
    if (scroller.current) useContactListStore.setState({ scrollTop: scroller.current.scrollTop });
  }, [scroller]);
  const places = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const isCursorDrawn = cursor >= first && cursor <= last;
  return (
    <div ref={scroller} className={classes.scroller} style={gridStyle(columns, shape)} onScroll={keepScroll}>
      <table
        tabIndex={0}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table is the element nearest to a grid.
        role="grid"
        data-index={indexStatus}
        aria-label={t('list.title')}
        aria-rowcount={total + 1}
        aria-multiselectable
        aria-activedescendant={isCursorDrawn ? rowElementId(cursor) : undefined}
        className={classes.grid}
        onFocus={() => {
          if (cursor < 0) setCursor(topRow(scroller.current, rowHeight));
        }}
      >
        {!isPhone && <GridHeader columns={columns} total={total} />}
        <tbody
          data-covered={(isPhone && selected.size > 0) || undefined}
          className={classes.body}
          style={{ height: total * rowHeight }}
        >
          {places.map((place) => {
            const row = rowAt(place);
            return (
              <ContactRowView
                key={place}
                row={row}
                place={place}
                height={rowHeight}
                columns={columns}
                texts={texts}
                isCursor={place === cursor}
                isSelected={row !== undefined && selected.has(row.id)}
                isPhone={isPhone}
                onOpen={onOpen}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
