import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

const EDGE = 56;
const SCROLL_STEP = 14;

/** A line being dragged: where it comes from, where it would go, and how far it was pulled, in pixels. */
export type LineDrag = {
  readonly from: number;
  readonly to: number;
  readonly pulled: number;
  readonly height: number;
};

type Start = {
  readonly from: number;
  readonly pointerY: number;
  readonly middles: readonly number[];
  readonly height: number;
  readonly scroller: Element;
  readonly scrollTop: number;
};

const scrollerOf = (element: Element): Element => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
};

const scrollNearEdge = (scroller: Element, y: number): void => {
  const { top, bottom } = scroller.getBoundingClientRect();
  if (y < Math.max(top, 0) + EDGE) scroller.scrollTop -= SCROLL_STEP;
  if (y > Math.min(bottom, window.innerHeight) - EDGE) scroller.scrollTop += SCROLL_STEP;
};

/** Moving lines by a handle with mouse, pen or finger. `list` holds one element per line, in order. */
export const useLineDrag = (
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, to: number) => void,
) => {
  // Kept outside of what is drawn: rows keep their first handlers.
  const start = useRef<Start | null>(null);
  const latest = useRef<LineDrag | null>(null);
  const [drag, setDrag] = useState<LineDrag | null>(null);

  const show = (next: LineDrag | null): void => {
    latest.current = next;
    setDrag(next);
  };

  const cancel = (): void => {
    start.current = null;
    show(null);
  };

  const isDragging = drag !== null;
  useEffect(() => {
    if (!isDragging) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      start.current = null;
      latest.current = null;
      setDrag(null);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isDragging]);

  const onPointerDown = (from: number) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !list.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const boxes = [...list.current.children].map((child) => child.getBoundingClientRect());
    const scroller = scrollerOf(list.current);
    start.current = {
      from,
      pointerY: event.clientY,
      middles: boxes.map(({ top, height }) => top + height / 2),
      height: boxes[from]?.height ?? 0,
      scroller,
      scrollTop: scroller.scrollTop,
    };
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const begun = start.current;
    if (!begun) return;
    scrollNearEdge(begun.scroller, event.clientY);
    const pulled = event.clientY - begun.pointerY + begun.scroller.scrollTop - begun.scrollTop;
    const middle = (begun.middles[begun.from] ?? 0) + pulled;
    const others = begun.middles.filter((_middle, index) => index !== begun.from);
    const to = others.filter((other) => other < middle).length;
    show({ from: begun.from, to, pulled, height: begun.height });
  };

  const onPointerUp = (): void => {
    const dropped = latest.current;
    cancel();
    if (dropped && dropped.to !== dropped.from) onDrop(dropped.from, dropped.to);
  };

  const handle = (from: number) => ({
    onPointerDown: onPointerDown(from),
    onPointerMove,
    onPointerUp,
    onPointerCancel: cancel,
  });
  return { drag, handle };
};

/** How far the line at `place` makes room for the dragged one, as a CSS transform; undefined when it stays. */
export const dragShift = (drag: LineDrag | null, place: number): string | undefined => {
  if (!drag) return undefined;
  if (place === drag.from) return `translateY(${drag.pulled}px)`;
  if (place > drag.from && place <= drag.to) return `translateY(${-drag.height}px)`;
  if (place < drag.from && place >= drag.to) return `translateY(${drag.height}px)`;
  return undefined;
};
