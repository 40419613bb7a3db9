import { type RefObject, useEffect } from 'react';
import { isOverPage, isTyping } from './is-typing.ts';

const rowsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-row]')];
const placeOf = (list: HTMLElement, element: Element | null): number =>
  rowsOf(list).findIndex((row) => row.contains(element));

/** Moves the focus with `j` and `k`; without one in the list, `j` and `k` go to its first row. */
const followKeys = (list: HTMLElement): (() => void) => {
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || isOverPage(event.target)) return;
    const place = placeOf(list, document.activeElement);
    const next = rowsOf(list)[place < 0 ? 0 : place + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
};

/** Gives the focus of a row that went away to the one that took its place. */
const keepFocus = (list: HTMLElement): (() => void) => {
  let place = -1;
  const onFocus = ({ target }: FocusEvent): void => {
    place = placeOf(list, target as Element);
  };
  const onBlur = ({ target }: FocusEvent): void => {
    queueMicrotask(() => {
      if ((target as Element).isConnected && !list.contains(document.activeElement)) place = -1;
    });
  };
  const observer = new MutationObserver(() => {
    if (place < 0 || document.activeElement !== document.body) return;
    const rows = rowsOf(list);
    rows[Math.min(place, rows.length - 1)]?.focus({ preventScroll: true });
  });
  list.addEventListener('focusin', onFocus);
  list.addEventListener('focusout', onBlur);
  observer.observe(list, { childList: true, subtree: true });
  return () => {
    list.removeEventListener('focusin', onFocus);
    list.removeEventListener('focusout', onBlur);
    observer.disconnect();
  };
};

/**
 * Lets the keyboard walk through the elements marked `data-row` in `list`, for a component that always draws that
 * list: `j` down, `k` up, and the focus stays at its place when the row that has it goes away.
 */
export const useRowKeys = (list: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const stops = [followKeys(element), keepFocus(element)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [list]);
};
