import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { openPanel, usePanelStore } from '#renderer/stores/panel-store.ts';
import { isOverPage, isTyping } from '#renderer/ui/is-typing.ts';
import { runUndo } from './undo/run-undo.ts';
import { useGoKeys } from './use-go-keys.ts';
import { useShownContact } from './use-shown-contact.ts';

/** In a field the key is the field's own, unless nothing was typed there since it was saved (`data-settled`). */
const undoUnlessTyping = (event: KeyboardEvent): void => {
  const { target } = event;
  if (isTyping(target) && target instanceof HTMLElement && !target.dataset.settled) return;
  event.preventDefault();
  void runUndo();
};

/** Keys that work on every page; the list a person sees is in `keys-panel`. */
export const Hotkeys = () => {
  const contactId = useShownContact();
  useGoKeys();
  const unlessOpen = (action: () => void) => (event: KeyboardEvent) => {
    if (usePanelStore.getState().panel || isTyping(event.target) || isOverPage(event.target)) return;
    event.preventDefault();
    action();
  };
  const keys: HotkeyItem[] = [
    ['c', unlessOpen(() => openPanel({ kind: 'contact-form' }))],
    ['i', unlessOpen(() => openPanel({ kind: 'interaction-form', contactId }))],
    ['q', unlessOpen(() => openPanel({ kind: 'quotation-form', contactId }))],
    ['shift+?', unlessOpen(() => openPanel({ kind: 'keys' }))],
  ];
  // Checkboxes are inputs too, but nothing is typed into them: what counts is decided by `isTyping`.
  useHotkeys(
    keys.map(([key, action]) => [key, action, { preventDefault: false }]),
    [],
  );
  useHotkeys([['mod+k', () => openPanel({ kind: 'palette' })]], []);
  useHotkeys([['mod+z', undoUnlessTyping, { preventDefault: false }]], []);
  return null;
};
