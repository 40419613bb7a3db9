import type { TextDirection } from '#shared/kernel/text-direction.ts';

/** Measures of the A4 page in points. */
export const MARGIN = 48;
export const CONTENT_WIDTH = 595.28 - 2 * MARGIN;

export const SMALL = 8;
export const BODY = 9;
export const LEAD = 10.5;
export const TITLE = 18;

/** Colours of a quiet business letter. */
export const INK = '#16191d';
export const MUTED = '#555d66';
export const HAIRLINE = '#dfe3e7';

/** How things lie on a page that is read in `direction`: rows run that way, "start" is the reader's first side. */
export const flow = (direction: TextDirection) =>
  direction === 'rtl'
    ? ({ row: 'row-reverse', start: 'right', end: 'left' } as const)
    : ({ row: 'row', start: 'left', end: 'right' } as const);
