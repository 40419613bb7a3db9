import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { usePanelStore } from '#renderer/stores/panel-store.ts';
import { isOverPage, isTyping } from '#renderer/ui/is-typing.ts';

/** Escape goes to `path`, unless it closes, clears or leaves something else first. */
export const useStepBack = (path: string): void => {
  const [, navigate] = useLocation();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || usePanelStore.getState().panel) return;
      if (isOverPage(event.target)) return;
      if (isTyping(event.target)) (event.target as HTMLElement).blur();
      else navigate(path);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate, path]);
};
