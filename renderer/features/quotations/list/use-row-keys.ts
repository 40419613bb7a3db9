import { type RefObject, useEffect, useRef } from 'react';
import { isOverPage, isTyping } from '#renderer/ui/is-typing.ts';

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 };

const placeOfFocus = (list: HTMLElement): number => {
  const focused = document.activeElement;
  const row = list.contains(focused) ? focused?.closest<HTMLElement>('[data-place]') : null;
  return row ? Number(row.dataset.place) : -1;
};

/**
 * Walks through the `count` rows of `list`, drawn or not, with `j` and `k` from anywhere on the page and with the
 * arrows inside the list. The row itself opens with Enter, because its link has the focus.
 */
export const useRowKeys = (
  list: RefObject<HTMLElement | null>,
  count: number,
  reveal: (place: number) => void,
): void => {
  const latest = useRef({ count, reveal });
  useEffect(() => {
    latest.current = { count, reveal };
  });
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const focusRow = (place: number): boolean => {
      const link = element.querySelector<HTMLElement>(`[data-place="${place}"] a`);
      link?.focus({ preventScroll: true });
      return link !== null;
    };
    const onKey = (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (isTyping(event.target) || isOverPage(event.target)) return;
      const from = placeOfFocus(element);
      if (event.key.startsWith('Arrow') && from < 0) return;
      const place = from < 0 ? 0 : from + step;
      if (place < 0 || place >= latest.current.count) return;
      event.preventDefault();
      latest.current.reveal(place);
      // A row far away is drawn with the next frame.
      if (!focusRow(place)) requestAnimationFrame(() => focusRow(place));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);
};
