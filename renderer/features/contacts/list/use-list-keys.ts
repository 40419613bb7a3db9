import { type RefObject, useEffect, useRef } from 'react';
import type { ContactList } from '#renderer/data/contact-index/use-contact-list.ts';
import { usePanelStore } from '#renderer/stores/panel-store.ts';
import { isOverPage, isTyping } from '#renderer/ui/is-typing.ts';
import { clearSelection, peekAt, setCursor, toggleSelected, useContactListStore } from './list-store.ts';
import { selectTo, toggleAll } from './selection.ts';

export type ListKeys = {
  readonly list: ContactList;
  readonly focusList: () => void;
  readonly filterBox: RefObject<HTMLInputElement | null>;
  /** Rows a page of the screen holds. */
  readonly pageRows: () => number;
  readonly reveal: (place: number) => void;
  /** Opens the contact at a row beside the list. */
  readonly open: (place: number) => void;
  /** Opens its own page. */
  readonly openPage: (id: string) => void;
};

/** Arrows and Enter belong to what has the focus, unless that is the list or nothing in particular. */
const isInList = (target: Element): boolean =>
  target === document.body || target.id === 'main' || target.matches('[role=grid]');

const moveTo = (keys: ListKeys, place: number): void => {
  const { list, reveal } = keys;
  if (list.total === 0) return;
  const next = Math.min(Math.max(place, 0), list.total - 1);
  setCursor(next);
  reveal(next);
  const row = list.rowAt(next);
  if (row && useContactListStore.getState().peekId !== '') peekAt(row.id);
};

const stepBack = (keys: ListKeys): boolean => {
  const { peekId, selected } = useContactListStore.getState();
  if (peekId !== '') peekAt('');
  else if (selected.size > 0) clearSelection();
  else return false;
  keys.focusList();
  return true;
};

/** From a field beside the list, which has gone back to what is kept, to the list. */
const leaveField = (field: Element, keys: ListKeys): boolean => {
  if (!field.closest('aside')) return false;
  keys.focusList();
  return true;
};

/** What key `event` does anywhere on the page; answers whether it did something. */
const onLetter = (event: KeyboardEvent, keys: ListKeys): boolean => {
  const { cursor } = useContactListStore.getState();
  const row = keys.list.rowAt(cursor);
  if (event.key === 'j') moveTo(keys, cursor + 1);
  else if (event.key === 'k') moveTo(keys, Math.max(cursor, 1) - 1);
  else if (event.key === 'x' && row) toggleSelected(row.id, cursor);
  else if (event.key === 'X') void toggleAll(keys.list.total);
  else if (event.key === 'o' && row) keys.openPage(row.id);
  else if (event.key === '/') keys.filterBox.current?.focus();
  else return false;
  return true;
};

const MOVES: Readonly<Record<string, (cursor: number, page: number) => number>> = {
  ArrowDown: (cursor) => cursor + 1,
  ArrowUp: (cursor) => Math.max(cursor, 1) - 1,
  PageDown: (cursor, page) => cursor + page,
  PageUp: (cursor, page) => cursor - page,
  Home: () => 0,
  End: () => Number.MAX_SAFE_INTEGER,
};

const onListKey = (event: KeyboardEvent, keys: ListKeys): boolean => {
  const { cursor } = useContactListStore.getState();
  const row = keys.list.rowAt(cursor);
  const move = MOVES[event.key];
  if (move) {
    moveTo(keys, move(cursor, keys.pageRows()));
    if (event.shiftKey) void selectTo(useContactListStore.getState().cursor);
  } else if (event.key === 'Enter' && row) keys.open(cursor);
  else if (event.key === ' ' && row) toggleSelected(row.id, cursor);
  else return false;
  return true;
};

const onKey = (event: KeyboardEvent, keys: ListKeys): boolean => {
  const target = event.target as Element;
  if (event.defaultPrevented || event.altKey || usePanelStore.getState().panel !== null) return false;
  if (isOverPage(target)) return false;
  if (isTyping(target)) return event.key === 'Escape' && leaveField(target, keys);
  const isHere = isInList(target);
  if (event.ctrlKey || event.metaKey) {
    if (event.key !== 'a' || !isHere) return false;
    void toggleAll(keys.list.total);
    return true;
  }
  if (event.key === 'Escape') return stepBack(keys);
  return onLetter(event, keys) || (isHere && onListKey(event, keys));
};

/** The keys of the list: j, k and the arrows move, Enter opens beside the list, o the page, x selects, / filters. */
export const useListKeys = (keys: ListKeys): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (onKey(event, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};
