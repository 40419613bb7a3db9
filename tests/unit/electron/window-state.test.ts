import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeWindow, SMALLEST_WINDOW } from '#electron/main/window-state.ts';

const LAPTOP = { x: 0, y: 25, width: 1440, height: 875 };
const BEAMER = { x: 1440, y: 0, width: 1920, height: 1080 };

describe('where the window opens', () => {
  it('is where it was closed', () => {
    const saved = { x: 1500, y: 100, width: 1000, height: 700, isMaximized: false };
    expect(placeWindow(saved, [LAPTOP, BEAMER])).toEqual(saved);
  });

  it('is the middle of the main display when the display it stood on is gone', () => {
    const saved = { x: 1500, y: 100, width: 1000, height: 700, isMaximized: true };
    expect(placeWindow(saved, [LAPTOP])).toEqual({ width: 1000, height: 700, isMaximized: true });
  });

  it('is no larger than the display', () => {
    const saved = { x: 0, y: 25, width: 3000, height: 2000, isMaximized: false };
    expect(placeWindow(saved, [LAPTOP])).toMatchObject({ width: 1440, height: 875 });
  });

  it.each([undefined, null, 'x', [], {}, { x: 1 }, { x: 0, y: 0, width: '9', height: 9, isMaximized: 0 }])(
    'is the middle of the main display when nothing usable was kept: %j',
    (saved) => {
      expect(placeWindow(saved, [LAPTOP])).toEqual({ width: 1280, height: 840, isMaximized: false });
    },
  );

  it('can always be seen and taken hold of', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const saved = fc.record({
      x: number,
      y: number,
      width: number,
      height: number,
      isMaximized: fc.boolean(),
    });
    fc.assert(
      fc.property(saved, (state) => {
        const place = placeWindow(state, [LAPTOP, BEAMER]);
        expect(place.width).toBeGreaterThanOrEqual(SMALLEST_WINDOW.width);
        expect(place.height).toBeGreaterThanOrEqual(SMALLEST_WINDOW.height);
        if (place.x === undefined || place.y === undefined) return;
        const { x, y, width } = place;
        const isReachable = [LAPTOP, BEAMER].some(
          (display) =>
            x + width > display.x &&
            x < display.x + display.width &&
            y >= display.y - 32 &&
            y < display.y + display.height,
        );
        expect(isReachable).toBe(true);
      }),
    );
  });
});
