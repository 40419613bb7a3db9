import type { ListShape } from './use-list-shape.ts';

const HEADER_HEIGHT = 36;

/** Scrolls as little as it takes to show row `place` below the header. */
export const reveal = (
  scroller: HTMLElement | null,
  place: number,
  { isPhone, rowHeight }: ListShape,
): void => {
  if (!scroller || place < 0) return;
  const header = isPhone ? 0 : HEADER_HEIGHT;
  const top = place * rowHeight;
  const bottom = top + rowHeight + header;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (bottom > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = bottom - scroller.clientHeight;
};
