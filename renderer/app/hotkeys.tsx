import { useHotkeys } from '@mantine/hooks';
import { useLocation } from 'wouter';
import { openPanel, usePanelStore } from '#renderer/stores/panel-store.ts';
import { matchPath } from './match-path.ts';
import { runUndo } from './undo/run-undo.ts';

/** Keys that work on every page; the list a person sees is in `keys-panel`. */
export const Hotkeys = () => {
  const [location] = useLocation();
  const contactId = matchPath('/contacts/', location);
  const unlessOpen = (action: () => void) => () => {
    if (usePanelStore.getState().panel === null) action();
  };
  useHotkeys([
    ['c', unlessOpen(() => openPanel({ kind: 'contact-form' }))],
    ['i', unlessOpen(() => openPanel({ kind: 'interaction-form', contactId }))],
    ['q', unlessOpen(() => openPanel({ kind: 'quotation-form', contactId }))],
    ['shift+?', unlessOpen(() => openPanel({ kind: 'keys' }))],
    ['mod+z', () => void runUndo()],
  ]);
  useHotkeys([['mod+k', () => openPanel({ kind: 'palette' })]], []);
  return null;
};
