import { useEffect } from 'react';
import { usePanelStore } from '#renderer/stores/panel-store.ts';

/**
 * When a panel closes, the focus goes back to where it was before the panel opened, so that a list keeps its place.
 * A panel that follows another one returns to where the first one came from.
 */
export const useReturnFocus = (): void => {
  useEffect(() => {
    let before: Element | null = null;
    return usePanelStore.subscribe(({ panel }, { panel: was }) => {
      if (panel && !was) before = document.activeElement;
      if (panel || !was) return;
      requestAnimationFrame(() => {
        const isLost = document.activeElement === document.body || document.activeElement === null;
        if (isLost && before instanceof HTMLElement && before.isConnected)
          before.focus({ preventScroll: true });
      });
    });
  }, []);
};
