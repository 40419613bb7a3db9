import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { usePanelStore } from '#renderer/stores/panel-store.ts';
import { isOverPage, isTyping } from '#renderer/ui/is-typing.ts';
import { GO_KEYS } from './go-keys.ts';

const WAIT_MS = 1500;
const PATHS = new Map(Object.entries(GO_KEYS).map(([path, key]) => [key, path] as const));

/** `g` and then a letter opens a page; the letter then does nothing else. */
export const useGoKeys = (): void => {
  const [, navigate] = useLocation();
  useEffect(() => {
    let pressedAt = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent): void => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      const isFree = !isTyping(target) && !isOverPage(target) && usePanelStore.getState().panel === null;
      if (!isFree || ctrlKey || metaKey || altKey) return;
      const path = event.timeStamp - pressedAt < WAIT_MS ? PATHS.get(key) : undefined;
      pressedAt = key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (!path) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      navigate(path);
    };
    // Before all others, so that "g c" does not make a new contact.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [navigate]);
};
