import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';

const OVERSCAN = 12;
/** Rows are drawn in steps, so that scrolling a few pixels draws nothing. */
const STEP = 4;

export type RowWindow = { readonly first: number; readonly last: number };

const windowOf = (scrollTop: number, height: number, rowHeight: number, total: number): RowWindow => {
  const top = Math.floor(scrollTop / rowHeight);
  const bottom = Math.ceil((scrollTop + height) / rowHeight);
  const first = Math.floor(Math.max(0, top - OVERSCAN) / STEP) * STEP;
  const last = Math.ceil((bottom + OVERSCAN) / STEP) * STEP;
  return { first: Math.min(first, Math.max(0, total - 1)), last: Math.min(last, total - 1) };
};

/**
 * Which rows of a list of fixed row height are in sight of `scroller`, some before and after them included. All rows
 * are of one height, so it is arithmetic and needs no measuring.
 */
export const useRowWindow = (
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  total: number,
): RowWindow => {
  const [sight, setSight] = useState<RowWindow>({ first: 0, last: -1 });
  const look = useCallback(() => {
    const element = scroller.current;
    if (!element) return;
    const next = windowOf(element.scrollTop, element.clientHeight, rowHeight, total);
    setSight((now) => (now.first === next.first && now.last === next.last ? now : next));
  }, [scroller, rowHeight, total]);
  useLayoutEffect(look, [look]);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, look]);
  return sight;
};
