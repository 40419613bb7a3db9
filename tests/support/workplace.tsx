import { type ReactNode, useEffect } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { Hotkeys } from '#renderer/app/hotkeys.tsx';
import { Panels } from '#renderer/app/panels.tsx';
import { setActingMember } from '#renderer/data/acting-member.ts';
import { startContactIndex, stopContactIndex } from '#renderer/data/contact-index/contact-index-client.ts';
import { closeDatabase, openDatabase } from '#renderer/data/database.ts';
import { closePanel } from '#renderer/stores/panel-store.ts';
import { setPreferences } from '#renderer/stores/preferences-store.ts';
import { useUndoStore } from '#renderer/stores/undo-store.ts';
import { hide, show } from './show.tsx';

let location = memoryLocation({ path: '/', record: true });

/** Opens a database of its own with the index of contacts, as the application does at its start. */
export const openWorkplace = async (): Promise<void> => {
  await openDatabase(`test-${crypto.randomUUID()}`);
  setActingMember('');
  setPreferences({ lists: {}, memberId: '' });
};

/** Says when everything before it is drawn and listens. */
const Ready = ({ onReady }: { readonly onReady: () => void }) => {
  useEffect(onReady, [onReady]);
  return null;
};

/** Draws `page` at `path` with the panels and keys of the application. */
export const showWorkplace = async (page: ReactNode, path = '/', language = 'en'): Promise<void> => {
  startContactIndex();
  location = memoryLocation({ path, record: true });
  let setReady = (): void => {};
  const isReady = new Promise<void>((resolve) => {
    setReady = resolve;
  });
  await show(
    <Router hook={location.hook}>
      <main>{page}</main>
      <Panels />
      <Hotkeys />
      <Ready onReady={setReady} />
    </Router>,
    language,
  );
  await isReady;
};

/** The address the application is at now. */
export const currentPath = (): string => location.history?.at(-1) ?? '';

/** Ends what `openWorkplace` and `showWorkplace` began. */
export const closeWorkplace = async (): Promise<void> => {
  closePanel();
  hide();
  useUndoStore.setState({ steps: [] });
  stopContactIndex();
  await closeDatabase();
};
