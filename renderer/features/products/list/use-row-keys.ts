import { useHotkeys } from '@mantine/hooks';
import { type KeyboardEvent, useRef, useState } from 'react';
import { usePanelStore } from '#renderer/stores/panel-store.ts';

const NONE = -1;

/**
 * Walking a list by `j` and `k` (or the arrows while a row has the focus): the row walked to is scrolled into view
 * and its main button gets the focus, so that Enter opens it.
 */
export const useRowKeys = (total: number, scrollTo: (index: number) => void) => {
  const [active, setActive] = useState(NONE);
  const awaited = useRef(NONE);

  const go = (index: number): void => {
    if (total === 0) return;
    const next = Math.min(Math.max(index, 0), total - 1);
    awaited.current = next;
    setActive(next);
    scrollTo(next);
  };
  const unlessOpen = (step: number) => () => {
    if (usePanelStore.getState().panel === null) go(active + step);
  };
  useHotkeys([
    ['j', unlessOpen(1)],
    ['k', unlessOpen(-1)],
  ]);

  return {
    active,
    /** Properties of the main button of row `index`. */
    rowButton: (index: number) => ({
      ref: (button: HTMLButtonElement | null) => {
        if (!button || awaited.current !== index) return;
        awaited.current = NONE;
        button.focus({ preventScroll: true });
      },
      onFocus: () => setActive(index),
      onKeyDown: (event: KeyboardEvent) => {
        const steps: Readonly<Record<string, number>> = {
          ArrowDown: index + 1,
          ArrowUp: index - 1,
          Home: 0,
          End: total - 1,
        };
        const next = steps[event.key];
        if (next === undefined) return;
        event.preventDefault();
        go(next);
      },
    }),
  };
};
