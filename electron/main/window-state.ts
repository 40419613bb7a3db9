import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';

const Pixels = Type.Integer({ minimum: -100_000, maximum: 100_000 });

/** Where the window stood when it was closed, in display-independent pixels. */
const WindowState = Type.Object({
  x: Pixels,
  y: Pixels,
  width: Pixels,
  height: Pixels,
  isMaximized: Type.Boolean(),
});

export type WindowState = Static<typeof WindowState>;
type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type Placement = { width: number; height: number; x?: number; y?: number; isMaximized: boolean };

/** The narrowest phone layout still fits. */
export const SMALLEST_WINDOW = { width: 390, height: 480 } as const;
const FIRST_WINDOW = { width: 1280, height: 840 } as const;
/** So much of the title bar must be on a display that a hand can take hold of the window. */
const GRIP = { width: 120, height: 32 } as const;

const overlap = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);

const holdsGrip = (display: Area, { x, y, width }: Area): boolean =>
  overlap(x, width, display.x, display.width) >= GRIP.width &&
  overlap(y, GRIP.height, display.y, display.height) >= GRIP.height;

const within = (size: number, smallest: number, largest: number): number =>
  Math.min(Math.max(size, smallest), Math.max(largest, smallest));

const sizeOn = (display: Area, wanted: { readonly width: number; readonly height: number }) => ({
  width: within(wanted.width, SMALLEST_WINDOW.width, display.width),
  height: within(wanted.height, SMALLEST_WINDOW.height, display.height),
});

/**
 * Where to open the window: as `saved` if that is still on one of the displays (the first is the main one), else in
 * the middle of the main display. Whatever `saved` holds, the window can be seen and taken hold of.
 */
export const placeWindow = (saved: unknown, displays: readonly Area[]): Placement => {
  const main = displays[0] ?? { x: 0, y: 0, ...FIRST_WINDOW };
  if (!Value.Check(WindowState, saved)) return { ...sizeOn(main, FIRST_WINDOW), isMaximized: false };
  for (const display of displays) {
    const place = { x: saved.x, y: saved.y, ...sizeOn(display, saved) };
    if (holdsGrip(display, place)) return { ...place, isMaximized: saved.isMaximized };
  }
  return { ...sizeOn(main, saved), isMaximized: saved.isMaximized };
};
