import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { ContactList } from '#renderer/data/contact-index/use-contact-list.ts';
import { peekAt, setCursor, useContactListStore } from './list-store.ts';
import { reveal } from './reveal.ts';
import { useListKeys } from './use-list-keys.ts';
import type { ListShape } from './use-list-shape.ts';

type ListParts = {
  readonly list: ContactList;
  readonly shape: ListShape;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly filterBox: RefObject<HTMLInputElement | null>;
};

/** What a person does in the list by mouse, finger and key. */
export const useListActions = ({ list, shape, scroller, filterBox }: ListParts) => {
  const [, navigate] = useLocation();
  const { isPhone, rowHeight } = shape;
  const latest = useRef(list);
  // Before anyone can click on what has just been drawn.
  useLayoutEffect(() => {
    latest.current = list;
  });
  const openPage = useCallback((id: string) => navigate(`/contacts/${id}`), [navigate]);
  /** Beside the list; on a phone on the contact's own page. */
  const open = useCallback(
    (place: number) => {
      const row = latest.current.rowAt(place);
      if (!row) return;
      setCursor(place);
      if (isPhone) openPage(row.id);
      else peekAt(row.id);
    },
    [isPhone, openPage],
  );
  const show = (place: number) => reveal(scroller.current, place, shape);
  const focusList = () => {
    const grid = scroller.current?.querySelector<HTMLElement>('[role=grid]');
    if (grid) grid.focus({ preventScroll: true });
    else filterBox.current?.blur();
  };
  /** From the filter box to the first row found. */
  const enterList = () => {
    if (list.total > 0 && useContactListStore.getState().cursor < 0) setCursor(0);
    focusList();
  };
  const pageRows = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
  useListKeys({ list, focusList, filterBox, pageRows, reveal: show, open, openPage });
  return { open, enterList };
};
